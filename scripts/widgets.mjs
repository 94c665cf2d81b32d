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
  const folded = {};
  for (const tag of Object.keys(widgets)) {
    const box = boxOf(await prerender(tag, { lang }));
    folded[markOf(box)] = takeFolded(box).map(tree);
    write(tag, { text: tree(box) });
  }
  write('folded', { folded });
  const picker = boxOf(await readyPicker(lang));
  write('cramp-language', { text: tree(picker), styles: pickerStylesheet() });

  function write(name, module) {
    const lines = Object.entries(module).map(
      ([key, value]) => `export const ${key}=${JSON.stringify(value)};`,
    );
    writeFileSync(new URL(`${name}.js`, folder), lines.join(''));
  }
}

copyFileSync(
  new URL('../src/embed/room.css', import.meta.url),
  new URL('../embed/room.css', import.meta.url),
);

/** What stands in the shadow root of a widget, without the styles. */
function boxOf(html) {
  const { index } = /<(?:section|div) data-prerendered/.exec(html);
  return parseFragment(html.slice(index)).childNodes[0];
}

/** Of what it was made: by that, what is folded in a text is found, and that of another version is not. */
function markOf({ attrs }) {
  return attrs.find(({ name }) => name === 'data-prerendered').value;
}

/** Takes out what is folded at the foot of a text, which is in a file of its own: all but the summary. */
function takeFolded({ childNodes }) {
  const { childNodes: foot } = childNodes.find(({ nodeName }) => nodeName === 'footer');
  const { childNodes: details } = foot.find(({ nodeName }) => nodeName === 'details');
  return details.splice(1);
}

/** An element as `build` in src/embed/build.ts takes it. */
function tree({ nodeName, value, attrs, childNodes }) {
  if (nodeName === '#text') return value;
  const attributes = attrs.map((attr) => `${attr.name}=${attr.value}`);
  return [[nodeName, ...attributes].join('\n'), ...childNodes.map(tree)];
}
