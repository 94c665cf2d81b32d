// Fills the code of the pages that are written by hand from the files that the tests try; widget-pages.mjs
// makes the others. With --check it writes nothing, and fails where a page says something else.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepCurrent } from './docs/keep-current.mjs';
import { filled } from './docs/snippets.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs/hosts`).map((file) => `docs/hosts/${file}`),
];

const wanted = pages.map((page) => [page, filled(readFileSync(`${root}${page}`, 'utf8'))]);
await keepCurrent(Object.fromEntries(wanted), 'node scripts/docs-snippets.mjs');
