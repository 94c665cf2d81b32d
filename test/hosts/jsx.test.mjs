// The types of the tags for JSX that is not React's: what is a mistake there is one here.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from './installed.mjs';
import { mistakes, refused } from './mistakes.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const react = readFileSync(path('../../demo/hosts/react/wrong.tsx'), 'utf8');

const kinds = {
  preact: { framework: 'preact', listener: 'oncramp-' },
  solid: { framework: 'solid-js', listener: 'on:cramp-' },
};

let folder;
before(() => {
  folder = installed(path('jsx-app'));
  mkdirSync(join(folder, 'src'));
});
after(() => folder && rmSync(folder, { recursive: true }));

describe('jsx', () => {
  for (const [entry, { framework, listener }] of Object.entries(kinds))
    test(`cramp-kit/${entry} lets the checker refuse every mistake and nothing else`, () => {
      const code = react
        .replace('cramp-kit/jsx', `cramp-kit/${entry}`)
        .replaceAll('oncramp-', listener);
      // On the first line, so that all others keep their numbers.
      writeFileSync(join(folder, 'wrong.tsx'), `/** @jsxImportSource ${framework} */ ${code}`);

      assert.deepEqual(refused(folder, 'src'), mistakes(folder));
    });
});
