// What is written in apps, as docs/hosts has it.
import { unpublished } from './forms.js';
import { attributesOf } from './widgets.js';
import { templateTag } from './write-tag.js';

const define = ({ widget }) => `import 'cramp-kit/define/cramp-${widget}.js';`;
const inBraces = (name, value) => `${name}={${value}}`;
const bound = (name, value) => `:${name}="${value}"`;
const bracketed = (name, value) => `[${name}]="${value}"`;

const app = (install, ...boxes) => ({
  boxes: [{ title: 'Install', code: install }, ...boxes],
  notes: [unpublished],
});

const withScript = (...parts) => ({
  ...app(...parts),
  policy: `script-src 'self'; style-src 'self'; trusted-types lit-html`,
});

export const react = (choice) =>
  withScript('npm install cramp-kit', { title: 'A component', code: component(choice) });

export const vue = (choice) =>
  withScript(
    'npm install cramp-kit',
    {
      title: 'In vite.config.ts, among the plugins',
      code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cramp-') } } })`,
    },
    {
      title: 'A component',
      code: `<script setup lang="ts">
${define(choice)}
import type {} from 'cramp-kit/vue';
</script>

<template>
${indented(templateTag(choice, bound), 2)}
</template>`,
    },
  );

export const angular = (choice) =>
  withScript('npm install cramp-kit\ncp node_modules/cramp-kit/dist/angular/cramp-tags.ts src/', {
    title: 'A component',
    code: `${define(choice)}
import { Component } from '@angular/core';
import { crampTags } from './cramp-tags';

@Component({
  selector: 'app-cramps',
  imports: [crampTags],
  template: \`
${indented(templateTag(choice, bracketed), 4)}
  \`,
})
export class Cramps {}`,
  });

/** A server component writes a text as HTML. The picker lives by its script, so it comes as in React. */
export const next = (choice) =>
  choice.widget === 'language'
    ? withScript('npm install cramp-kit', {
        title: 'A client component',
        code: `'use client';\n\n${component(choice)}`,
      })
    : app(
        'npm install cramp-kit @lit-labs/ssr@4.1',
        {
          title: 'widget.tsx',
          code: `import { prerender, type PrerenderOptions, type PrerenderTag } from 'cramp-kit/prerender';

/** A widget as HTML. The browser makes a shadow root of it before React sees it: hence the last line. */
export async function Widget({ tag, ...options }: PrerenderOptions & { tag: PrerenderTag }) {
  const html = await prerender(tag, options);
  return <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}`,
        },
        {
          title: choice.lang ? 'In a page' : 'In a page that knows its language',
          code: onPage(choice),
        },
      );

const component = (choice) => `${define(choice)}
import type {} from 'cramp-kit/jsx';

export const Cramps = () => (
${indented(templateTag(choice, inBraces), 2)}
);`;

function onPage(choice) {
  const lang = choice.lang ? `"${choice.lang}"` : '{language}';
  const given = attributesOf(choice).map(([name, value]) => `'${name}': '${value}'`);
  const attributes = given.length > 0 ? ` attributes={{ ${given.join(', ')} }}` : '';
  return `<Widget tag="cramp-${choice.widget}" lang=${lang}${attributes} />`;
}

const indented = (code, by) => code.replace(/^(?=.)/gm, ' '.repeat(by));
