// The blocks of code in the documents that no file stands behind. Those after a comment `snippet: …` are
// copies of files that tests try; scripts/docs-snippets.mjs keeps them so.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const inFolder = (folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`);

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'bench/README.md',
  'locales/README.md',
  ...inFolder('docs'),
];

const fence = /(<!-- snippet: .* -->\n\n)?^( *)```\w*\n([^]*?)^ *```$/gm;

/** Each with its page. */
export const blocks = pages.flatMap((page) =>
  [...readFileSync(`${root}${page}`, 'utf8').matchAll(fence)]
    .filter(([, marker]) => !marker)
    .map(([, , , code]) => ({ page, code: code.trimEnd() })),
);
