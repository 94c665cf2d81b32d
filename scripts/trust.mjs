// Writes the table of docs/trust.md: what is promised, and what the last run of the trials has said.
// With --check it writes nothing, and fails where the page says something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changes, fresh } from './trust/fresh.mjs';
import { problems } from './trust/problems.mjs';
import { promises } from './trust/promises.mjs';
import { kept } from './trust/results.mjs';
import { table } from './trust/table.mjs';
import { testsOf } from './trust/trials.mjs';

const path = fileURLToPath(new URL('../docs/trust.md', import.meta.url));
const marked = /(?<=<!-- trust\b.*-->\n)[^]*(?=<!-- \/trust -->)/;

const changed = changes();
const { seen, unseen } = fresh(kept(), changed);
const tests = testsOf(seen);
const files = changed.map(({ file }) => file);

const found = [
  ...unseen.map((file) => `Results from before the last change of ${file} do not count.`),
  ...problems(promises, tests, files),
];

const now = readFileSync(path, 'utf8');
const wanted = now.replace(marked, () => `\n${table(promises, tests)}\n\n`);
if (!marked.test(now)) found.push('docs/trust.md has lost <!-- trust --> or <!-- /trust -->.');
else if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (now !== wanted)
  found.push('docs/trust.md is not what the trials have said. Run: npm run trust');

for (const problem of found) console.error(problem);
process.exitCode = found.length > 0 ? 1 : 0;
