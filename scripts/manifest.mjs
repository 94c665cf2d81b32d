// Writes what editors, type checkers and other tools read about the elements. All of it is made from
// the doc blocks in src.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { analyze } from './manifest/analyze.mjs';
import { angularDirectives } from './manifest/angular-directives.mjs';
import { jsxTypes } from './manifest/jsx-types.mjs';
import { preactTypes } from './manifest/preact-types.mjs';
import { solidTypes } from './manifest/solid-types.mjs';
import { svelteTypes } from './manifest/svelte-types.mjs';
import { cssData, htmlData } from './manifest/vs-code.mjs';
import { vueTypes } from './manifest/vue-types.mjs';

const manifest = await analyze();

write('custom-elements.json', JSON.stringify(manifest, null, 2));
write('vscode.html-custom-data.json', JSON.stringify(htmlData(manifest), null, 2));
write('vscode.css-custom-data.json', JSON.stringify(cssData(manifest), null, 2));
write('dist/jsx.d.ts', await typescript(jsxTypes(manifest)));
write('dist/preact.d.ts', await typescript(preactTypes(manifest)));
write('dist/solid.d.ts', await typescript(solidTypes(manifest)));
write('dist/svelte.d.ts', await typescript(svelteTypes(manifest)));
write('dist/vue.d.ts', await typescript(vueTypes(manifest)));
write('dist/angular/cramp-tags.ts', await typescript(angularDirectives(manifest)));

function typescript(text) {
  return format(text, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

function write(path, text) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text.trimEnd()}\n`);
}
