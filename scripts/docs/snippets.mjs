import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A marker, and the block that stands after it, if there is one yet. */
const marked = /^<!-- snippet: ([^\s#]+)(?:#(\S+))? -->(?:\n\n```\w*\n[^]*?\n```)?(?=\n)/gm;
const marker = /^.*(?:\/\/|\/\*|<!--|#) ?(\/?)snippet: (\S+).*\n/;

/**
 * Fills the code of a page from the files that the tests try. A block that stands after
 * `<!-- snippet: path -->` holds that file; after `<!-- snippet: path#name -->`, its lines between the
 * comments `snippet: name` and `/snippet: name`.
 */
export const filled = (page) =>
  page.replace(marked, (_, path, section) => {
    const name = section ? `#${section}` : '';
    return `<!-- snippet: ${path}${name} -->\n\n\`\`\`${extname(path).slice(1)}\n${code(path, section)}\n\`\`\``;
  });

/** A file without the comments that name its sections, or one of these, moved to the left. */
function code(path, section) {
  const open = [];
  const lines = readFileSync(`${root}${path}`, 'utf8')
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
