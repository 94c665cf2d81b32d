// Writes what editors, type checkers and other tools read about the elements. All of it is made from
// the doc blocks in src.
import { writeFileSync } from 'node:fs';
import { analyze } from './manifest/analyze.mjs';
import { jsxTypes } from './manifest/jsx-types.mjs';
import { cssData, htmlData } from './manifest/vs-code.mjs';

const manifest = await analyze();

write('custom-elements.json', JSON.stringify(manifest, null, 2));
write('vscode.html-custom-data.json', JSON.stringify(htmlData(manifest), null, 2));
write('vscode.css-custom-data.json', JSON.stringify(cssData(manifest), null, 2));
write('dist/jsx.d.ts', jsxTypes(manifest));

function write(path, text) {
  writeFileSync(new URL(`../${path}`, import.meta.url), `${text.trimEnd()}\n`);
}
