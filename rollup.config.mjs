// tsc has written build/ (modules) and dist/ (types). npm users get the same modules in dist/, with
// Lit and i18next as imports; a script tag gets embed/, with both inside.
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import { minifiedStyles } from './scripts/rollup/minified-styles.mjs';
import { ownPolicy } from './scripts/rollup/own-policy.mjs';
import { retryableImports } from './scripts/rollup/retryable-imports.mjs';
import { shippedWords } from './scripts/rollup/shipped-words.mjs';
import { stylesheet } from './scripts/rollup/stylesheet.mjs';

// `sideEffects` in package.json speaks of dist/ and embed/, not of build/, which goes in here.
const ownSideEffects = { ignoreSideEffectsForRoot: true };
const words = [shippedWords(), json({ namedExports: false, preferConst: true, compact: true })];
// Whatever NODE_ENV says: the development mode of Lit is not for readers.
const forReaders = { browser: true, exportConditions: ['production'] };
const inBrowser = [resolve({ ...forReaders, ...ownSideEffects }), minifiedStyles(), ...words];
// As many threads as there are processors, its default, take longer to start than to do the work.
const minified = (options) => terser({ maxWorkers: 2, ...options });
const tags = readdirSync('build/define').map((file) => `define/${file.replace('.js', '')}`);

export default [
  {
    input: Object.fromEntries(
      ['index', 'prerender', 'prerender/ready-picker', 'prerender/stylesheet', ...tags].map(
        (name) => [name, `build/${name}.js`],
      ),
    ),
    external: /^(lit|i18next|@lit-labs\/ssr)(\/|$)/,
    output: {
      dir: 'dist',
      preserveModules: true,
      entryFileNames: ({ name }) => `${name.replace(/^(build|node_modules\/tslib)\//, '')}.js`,
    },
    plugins: [resolve(ownSideEffects), ...words],
  },
  {
    input: 'build/embed/runtime.js',
    output: {
      dir: 'embed',
      // No hash: a page may name them to fetch them early.
      chunkFileNames: ({ facadeModuleId }) =>
        facadeModuleId.endsWith('.json') ? 'locales/[name].js' : '[name].js',
    },
    plugins: [...inBrowser, ownPolicy(), retryableImports(), minified()],
  },
  // Each by itself: a page may ask for them under an address such as cramp-kit.js?ver=1, under which
  // no other file would find them.
  alone('loader', 'cramp-kit'),
  alone('ready-made', 'ready-made', stylesheet()),
  alone('fill', 'fill'),
  alone('all', 'cramp-kit.all', ownPolicy(), retryableImports()),
];

function alone(entry, name, ...plugins) {
  return {
    input: `build/embed/${entry}.js`,
    external: (id) => /^#locales\/(?!en\.)/.test(id), // written above
    output: {
      file: `embed/${name}.js`,
      inlineDynamicImports: true,
      compact: true, // no last line break: the loader has no byte to spare
      externalImportAttributes: false, // they are JSON no more
      paths: (id) => id.replace(/^#(locales\/.*)json$/, './$1js'),
    },
    plugins: [
      ...plugins,
      ...inBrowser,
      minified({ compress: { ecma: 2020, passes: 3, unsafe_arrows: true } }),
    ],
  };
}
