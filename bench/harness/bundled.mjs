import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * The site of a form that a bundler makes out of one entry. The entry fills the places of a page by
 * itself, and exports `render` and `switchTo`.
 *
 * @param place What stands where a widget should be.
 * @param options What else vite has to know, from the context.
 */
export const bundled =
  (entry, place, options = () => ({})) =>
  async (context) => {
    const base = `/${dirname(entry).split('/').at(-1)}/${context.languages.length}/`;
    const outDir = join(root, 'build/site', base);
    process.env.NODE_ENV = 'production'; // importing a module through vite has set another
    await build({
      configFile: false,
      root,
      base,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias: context.alias },
      build: {
        outDir,
        cssTarget: 'esnext', // or `light-dark()` is rewritten for older browsers, and larger
        manifest: 'manifest.json',
        reportCompressedSize: false,
        rolldownOptions: {
          input: join(root, entry),
          preserveEntrySignatures: 'strict',
          checks: { pluginTimings: false },
        },
      },
      ...options(context),
    });

    const manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
    const main = Object.values(manifest).find(({ isEntry }) => isEntry);
    const head = [
      ...stylesheets(manifest, main).map((file) => link('stylesheet', base + file)),
      `<script type="module" crossorigin src="${base + main.file}"></script>`,
      ...imported(manifest, main).map(({ file }) => link('modulepreload', base + file)),
    ].join('\n');
    return {
      files: filesOf(outDir, base),
      head: () => head,
      place,
      stage: `import * as stage from '${base + main.file}';\nwindow.stage = stage;`,
      words: (language) =>
        Object.entries(manifest)
          .filter(([source]) => source.match(`/(translations|locales)/${language}\\.`))
          .map(([, { file }]) => base + file),
    };
  };

// What vite would have written into a page of its own.
const link = (rel, href) => `<link rel="${rel}" crossorigin href="${href}">`;

const imported = (manifest, { imports = [] }) =>
  imports.flatMap((key) => [manifest[key], ...imported(manifest, manifest[key])]);

const stylesheets = (manifest, chunk) =>
  [chunk, ...imported(manifest, chunk)].flatMap(({ css = [] }) => css);

/** All files of a folder, by the path under which they are served. */
export function filesOf(folder, base) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const served = path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
      return [base + served, readFileSync(path)];
    }),
  );
}
