// Every form in which the four widgets come into a page. A form says of itself:
//   id, name        what the options and the table call it
//   kit             whether it is ours
//   site(context)   how a page has it, or in a sentence why there is none
// and a site says:
//   files           what is served, by path
//   head(language)  what stands in the <head>
//   place(name, language)  what stands where the widget should be
//   stage           a module that sets `window.stage` for the harness: `render` and `switchTo`
//   words(language) what is fetched when the language is needed
import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { frames } from './peers/iframe/site.mjs';
import { plainHtml } from './peers/plain/site.mjs';
import { bundled } from './harness/bundled.mjs';
import { npm, script, staticHtml } from './kit/sites.mjs';

const benchTags = (name) => `<bench-${name}></bench-${name}>`;
const roots = () => '';

export const forms = [
  { id: 'html', name: 'plain HTML', site: plainHtml },
  {
    id: 'elements',
    name: 'custom elements by hand',
    site: bundled('peers/elements/main.js', benchTags),
  },
  {
    id: 'lit-localize',
    name: 'Lit, @lit/localize',
    site: bundled('peers/lit-localize/main.js', benchTags),
  },
  {
    id: 'lit-i18next',
    name: 'Lit, i18next (naive)',
    site: bundled('peers/lit-i18next/main.js', benchTags),
  },
  {
    id: 'webawesome',
    name: 'Web Awesome, its localize',
    site: bundled('peers/webawesome/main.js', benchTags),
  },
  {
    id: 'svelte',
    name: 'Svelte 5, runes',
    site: bundled('peers/svelte/main.js', roots, () => ({ plugins: [svelte(svelteOptions)] })),
  },
  {
    id: 'vue',
    name: 'Vue 3, vue-i18n',
    site: bundled('peers/vue/main.js', roots, ({ words }) => ({
      plugins: [vue(), vueI18n({ include: [`${words}/plain/**`], dropMessageCompiler: true })],
      define: { __VUE_OPTIONS_API__: 'false', __VUE_I18N_LEGACY_API__: 'false' },
    })),
  },
  { id: 'react', name: 'React 19, react-i18next', site: bundled('peers/react/main.jsx', roots) },
  { id: 'iframe', name: 'an iframe each', site: frames },

  { id: 'static', kit: true, name: 'kit: static HTML', site: staticHtml() },
  {
    id: 'static-inline',
    kit: true,
    name: 'kit: static, styles inline',
    site: staticHtml({ inline: true }),
  },
  {
    id: 'static-loader',
    kit: true,
    name: 'kit: static HTML + loader',
    site: staticHtml({ path: 'embed/cramp-kit.js' }),
  },
  { id: 'script', kit: true, name: 'kit: script tag', site: script('embed/cramp-kit.js') },
  { id: 'script-all', kit: true, name: 'kit: one file', site: script('embed/cramp-kit.all.js') },
  { id: 'npm', kit: true, name: 'kit: npm, bundled', site: npm },
];

// The roles of the table repeat its tags: CSS that stacks the cells takes the table away.
const svelteOptions = {
  configFile: false,
  compilerOptions: { warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles' },
};
