// Writes what the loader of the script build shows: each widget in each language as a module, from what
// is built in dist/. As a tree and not as HTML, which pages that require Trusted Types would refuse.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { languages } from '../dist/index.js';
import { prerender } from '../dist/prerender.js';
import { readyPicker } from '../dist/prerender/ready-picker.js';
import { pickerStylesheet } from '../dist/prerender/stylesheet.js';
import { widgets } from '../dist/prerender/widgets.js';

for (const lang of languages) {
  const folder = new URL(`../embed/widgets/${lang}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const tag of Object.keys(widgets)) write(tag, await prerender(tag, { lang }));
  write('cramp-language', await readyPicker(lang), pickerStylesheet());

  function write(tag, html, styles) {
    const { index } = /<(?:section|div) data-prerendered/.exec(html);
    const [box] = parseFragment(html.slice(index)).childNodes;
    const module = [`export const text=${JSON.stringify(tree(box))};`];
    if (styles) module.push(`export const styles=${JSON.stringify(styles)};`);
    writeFileSync(new URL(`${tag}.js`, folder), module.join(''));
  }
}

copyFileSync(
  new URL('../src/embed/room.css', import.meta.url),
  new URL('../embed/room.css', import.meta.url),
);

/** An element as `build` in src/embed/build.ts takes it. */
function tree({ nodeName, value, attrs, childNodes }) {
  if (nodeName === '#text') return value;
  const attributes = Object.fromEntries(attrs.map((attr) => [attr.name, attr.value]));
  return [nodeName, ...(attrs.length > 0 ? [attributes] : []), ...childNodes.map(tree)];
}
