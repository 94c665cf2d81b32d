import { readdirSync, readFileSync } from 'node:fs';
import { tagTable } from '../manifest/tables.mjs';

const docs = new URL('../../docs/', import.meta.url);

/** The list of all pages in docs: the elements, then those that are written by hand. */
export const indexPage = (elements) => `<!-- made by scripts/widget-pages.mjs -->

# Documentation

Begin with the [README](../README.md). Here is what does not fit into it.

## Elements

${tagTable(elements, 'widgets/')}

## On your site

${pagesIn('hosts/')}

## More

${pagesIn('')}
- [Security](../SECURITY.md)
- [Changelog](../CHANGELOG.md)
- [How the translations were made](../locales/quality.md)
- [Benchmark](../bench/README.md)
`;

const pagesIn = (folder) =>
  readdirSync(new URL(folder, docs))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => `- [${title(new URL(folder + file, docs))}](${folder}${file})`)
    .join('\n');

const title = (file) => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))[1];
