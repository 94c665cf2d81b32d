// Fills the code of the docs from the files that the tests try. With --check it writes nothing, and
// fails where a page says something else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filled } from './docs/snippets.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

const stale = pages.filter((page) => {
  const now = readFileSync(`${root}${page}`, 'utf8');
  const wanted = filled(now);
  if (now !== wanted && !process.argv.includes('--check')) writeFileSync(`${root}${page}`, wanted);
  return now !== wanted;
});

if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Not current: ${stale.join(', ')}. Run: node scripts/docs-snippets.mjs`);
  process.exitCode = 1;
}
