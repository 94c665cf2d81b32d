// Writes the reference of the elements into README.md, from the doc blocks in src. With --check it
// writes nothing, and fails where README.md says something else.
import { readFileSync } from 'node:fs';
import { elementsInOrder } from './docs/elements.mjs';
import { keepCurrent } from './docs/keep-current.mjs';
import { loadKit } from './facts/kit.mjs';
import { analyze, base } from './manifest/analyze.mjs';
import { table, tagTable } from './manifest/tables.mjs';

const marked = /(?<=<!-- elements\b.*-->\n)[^]*(?=<!-- \/elements -->)/;

const now = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
if (!marked.test(now)) {
  console.error('README.md has lost <!-- elements --> or <!-- /elements -->.');
  process.exit(1);
}
const manifest = await analyze();
const elements = elementsInOrder(manifest, await loadKit());
const text = `
${tagTable(elements, 'docs/widgets/')}

### Common to all widgets with a text

${table(base(manifest))}

`;
const wanted = now.replace(marked, () => text);
await keepCurrent({ 'README.md': wanted }, 'node scripts/readme-tables.mjs');
