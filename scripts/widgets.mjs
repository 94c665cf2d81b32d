// Writes what the loader of the script build shows: each widget in each language as a module, from what
// is built in dist/. As a tree and not as HTML, which pages that require Trusted Types would refuse.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { citations } from '../dist/content/citations.js';
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
    const sources = [];
    const module = [`export const text=${JSON.stringify(tree(box, sources))};`];
    if (sources.length > 0) module.push(`export const sources=${JSON.stringify(sources)};`);
    if (styles) module.push(`export const styles=${JSON.stringify(styles)};`);
    writeFileSync(new URL(`${tag}.js`, folder), module.join(''));
  }
}

copyFileSync(
  new URL('../src/embed/room.css', import.meta.url),
  new URL('../embed/room.css', import.meta.url),
);

/** An element as `build` in src/embed/build.ts takes it. Its list of sources stays empty: `listSources` fills it. */
function tree({ nodeName, value, attrs, childNodes }, sources) {
  if (nodeName === '#text') return value;
  const attributes = Object.fromEntries(attrs.map((attr) => [attr.name, attr.value]));
  const start = [nodeName, ...(attrs.length > 0 ? [attributes] : [])];
  if (attributes.class !== 'sources')
    return [...start, ...childNodes.map((node) => tree(node, sources))];
  sources.push(...childNodes.map(idOf));
  return start;
}

/** The citation that an item of the list of sources links to. */
function idOf({ childNodes: [link] }) {
  const { value } = link.attrs.find(({ name }) => name === 'href');
  return Object.keys(citations).find((id) => citations[id].url === value);
}
