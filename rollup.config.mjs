// tsc has written build/ (modules) and dist/ (types). npm users get the same modules in dist/, with
// Lit and i18next as imports; a script tag gets embed/cramp-kit.js, with both inside.
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import { ownPolicy } from './scripts/rollup/own-policy.mjs';
import { retryableImports } from './scripts/rollup/retryable-imports.mjs';
import { shippedWords } from './scripts/rollup/shipped-words.mjs';

// `sideEffects` in package.json speaks of dist/ and embed/, not of build/, which goes in here.
const ownSideEffects = { ignoreSideEffectsForRoot: true };
const words = [shippedWords(), json({ namedExports: false, preferConst: true, compact: true })];
const tags = readdirSync('build/define').map((file) => `define/${file.replace('.js', '')}`);

export default [
  {
    input: Object.fromEntries(
      ['index', 'prerender', 'prerender/stylesheet', ...tags].map((name) => [
        name,
        `build/${name}.js`,
      ]),
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
    input: 'build/embed.js',
    output: {
      dir: 'embed',
      entryFileNames: 'cramp-kit.js',
      // No hash: a page may name them to fetch them early.
      chunkFileNames: ({ facadeModuleId }) =>
        facadeModuleId.endsWith('.json') ? 'locales/[name].js' : '[name].js',
    },
    plugins: [
      resolve({ browser: true, ...ownSideEffects }),
      ...words,
      ownPolicy(),
      retryableImports(),
      terser(),
    ],
  },
];
