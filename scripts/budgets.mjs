// What a page has to fetch, in brotli, as the build has made it: `npm run check` fails above these.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const kB = 1024;
const four = ['cramp-vs-rls', 'cramp-causes', 'cramp-prevention', 'cramp-help'];
const firstText = (lang) =>
  ['cramp-kit', 'ready-made', ...four.map((tag) => `widgets/${lang}/${tag}`)].map(
    (name) => `embed/${name}.js`,
  );

/** What the first text may take where it is not 10 kB: a letter is two or three bytes, and words are long. */
const firstTextLimits = { en: 8.25, bn: 10.5, hi: 10.25, pa: 11, uk: 10.25 };

const budgets = [
  { what: 'The loader', files: ['embed/cramp-kit.js'], limit: 1.5 * kB },
  { what: 'The stylesheet', files: ['html/cramp-kit.css'], limit: 2 * kB },
  ...languages('widgets').map((lang) => ({
    what: `The first text of four widgets, by script only, in "${lang}"`,
    files: firstText(lang),
    limit: (firstTextLimits[lang] ?? 10) * kB,
  })),
  ...languages('widgets').map((lang) => ({
    what: `What is folded at the foot, and comes after it, in "${lang}"`,
    files: [`embed/widgets/${lang}/folded.js`],
    limit: 1.75 * kB,
  })),
  { what: 'Everything in one file', files: ['embed/cramp-kit.all.js'], limit: 41 * kB },
  ...languages('locales').map((file) => ({
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

function languages(folder) {
  if (existsSync(`embed/${folder}`)) return readdirSync(`embed/${folder}`);
  console.error('There is nothing to weigh: run npm run build first.');
  process.exit(1);
}

function sum(files) {
  return files.reduce((total, file) => total + brotliCompressSync(readFileSync(file)).length, 0);
}
