import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** What the sheet and the docs take from the kit: what readers are shown, in which order, and why. */
const entry = `
  import { causes } from './views/causes.js';
  import { comparison } from './views/comparison.js';
  import { help } from './views/help.js';
  import { overview } from './views/overview.js';
  import { prevention } from './views/prevention.js';
  import { relief } from './views/relief.js';

  // In the order of the guide.
  export const byTag = {
    'cramp-overview': overview,
    'cramp-vs-rls': comparison,
    'cramp-causes': causes,
    'cramp-relief': relief,
    'cramp-prevention': prevention,
    'cramp-help': help,
  };
  export const widgets = Object.values(byTag);
  export { guide } from './views/guide.js';
  export { groups } from './content/causes.js';
  export { citations } from './content/citations.js';
  export { edition } from './content/edition.js';
  export { levels } from './content/help.js';
  export { formatLocale } from './language/format-locale.js';
  export { languages } from './language/languages.js';
  export { fallbackLocale, shipped } from './language/locales.js';
  export { direction } from './language/match.js';
`;

/** Compiles the sources in memory: Node 20 reads no TypeScript, and what was built may be old. */
export async function loadKit() {
  const { outputFiles } = await build({
    stdin: {
      contents: entry,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}
