// Writes the reference of the elements into README.md, from the doc blocks in src. With --check it
// writes nothing, and fails where README.md says something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { analyze } from './manifest/analyze.mjs';
import { tables } from './manifest/tables.mjs';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
const marked = /(?<=<!-- elements\b.*-->\n)[^]*(?=<!-- \/elements -->)/;

const now = readFileSync(path, 'utf8');
if (!marked.test(now)) fail('README.md has lost <!-- elements --> or <!-- /elements -->.');
const text = tables(await analyze());
const wanted = await format(
  now.replace(marked, () => `\n${text}\n\n`),
  { ...(await resolveConfig(path)), filepath: path },
);

if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (now !== wanted) fail('README.md is not current. Run: node scripts/readme-tables.mjs');

function fail(message) {
  console.error(message);
  process.exit(1);
}
