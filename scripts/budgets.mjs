// What a page has to fetch, in brotli, as the build has made it: `npm run check` fails above these.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const kB = 1024;
const four = ['cramp-vs-rls', 'cramp-causes', 'cramp-prevention', 'cramp-help'];
const firstText = ['cramp-kit', 'ready-made', ...four.map((tag) => `widgets/en/${tag}`)];

const budgets = [
  { what: 'The loader', files: ['embed/cramp-kit.js'], limit: 1.5 * kB },
  { what: 'The stylesheet', files: ['html/cramp-kit.css'], limit: 2 * kB },
  {
    what: 'The first text of four widgets, by script only, in English',
    files: firstText.map((name) => `embed/${name}.js`),
    limit: 10.25 * kB,
  },
  { what: 'Everything in one file', files: ['embed/cramp-kit.all.js'], limit: 41 * kB },
  ...languages().map((file) => ({
    what: `The words of ${file}`,
    files: [`embed/locales/${file}`],
    limit: 6.5 * kB,
  })),
];

const over = budgets
  .map(({ what, files, limit }) => ({ what, size: sum(files), limit }))
  .filter(({ size, limit }) => size > limit);

for (const { what, size, limit } of over)
  console.error(
    `${what}: ${size} bytes, ${size - limit} more than the budget in scripts/budgets.mjs.`,
  );
process.exitCode = over.length > 0 ? 1 : 0;

function languages() {
  if (existsSync('embed/locales')) return readdirSync('embed/locales');
  console.error('There is nothing to weigh: run npm run build first.');
  process.exit(1);
}

function sum(files) {
  return files.reduce((total, file) => total + brotliCompressSync(readFileSync(file)).length, 0);
}
