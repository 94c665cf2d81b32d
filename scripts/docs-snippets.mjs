// Fills the code of the docs from the files that the tests try. A block that stands after
// `<!-- snippet: path -->` holds that file; after `<!-- snippet: path#name -->`, its lines between the
// comments `snippet: name` and `/snippet: name`. With --check it writes nothing, and fails where a page
// says something else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

/** A marker, and the block that stands after it, if there is one yet. */
const marked = /^<!-- snippet: ([^\s#]+)(?:#(\S+))? -->(?:\n\n```\w*\n[^]*?\n```)?(?=\n)/gm;
const marker = /^.*(?:\/\/|\/\*|<!--|#) ?(\/?)snippet: (\S+).*\n/;

const stale = pages.filter((page) => {
  const now = read(page);
  const wanted = now.replace(marked, (_, path, section) => {
    const name = section ? `#${section}` : '';
    return `<!-- snippet: ${path}${name} -->\n\n\`\`\`${extname(path).slice(1)}\n${code(path, section)}\n\`\`\``;
  });
  if (now !== wanted && !process.argv.includes('--check')) writeFileSync(`${root}${page}`, wanted);
  return now !== wanted;
});

if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Not current: ${stale.join(', ')}. Run: node scripts/docs-snippets.mjs`);
  process.exitCode = 1;
}

/** A file without the comments that name its sections, or one of these, moved to the left. */
function code(path, section) {
  const open = [];
  const lines = read(path)
    .split(/(?<=\n)/)
    .filter((line) => {
      const [, closing, name] = marker.exec(line) ?? [];
      if (name && closing) open.splice(open.indexOf(name), 1);
      else if (name) open.push(name);
      return !name && (!section || open.includes(section));
    });
  if (lines.length === 0) throw new Error(`${path} has no lines for the snippet ${section}.`);
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const text = lines.map((line) => line.slice(Math.min(...indents)) || '\n');
  return text.join('').trimEnd();
}
