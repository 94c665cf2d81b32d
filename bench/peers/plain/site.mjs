import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The stylesheet of all peers, on one line. */
export const styles = readFileSync(beside('../widgets.css'), 'utf8')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ');

/** Writes a widget in a language as HTML: `render(name, language)`. */
export async function renderer({ alias, locales }) {
  const { module } = await runnerImport(beside('views.js'), {
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
  });
  return (name, language) => module.widget(name, language, locales[language]);
}

/** The texts in the page, their styles in its head. */
export async function plainHtml(context) {
  const render = await renderer(context);
  const files = new Map([['/html/stage.js', readFileSync(beside('stage.js'))]]);
  for (const name of context.widgets)
    for (const language of context.languages)
      files.set(`/html/${name}.${language}.html`, render(name, language));
  return {
    files,
    head: () => `<style>${styles}</style>`,
    place: render,
    stage: `import * as stage from '/html/stage.js';\nwindow.stage = stage;`,
    words: (language) => context.widgets.map((name) => `/html/${name}.${language}.html`),
  };
}
