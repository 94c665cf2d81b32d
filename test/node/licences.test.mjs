// What we ship of others, and whether their notices come along.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const listed = [...read('LICENSES.md').matchAll(/^\| `(.+?)` +\| (\S+) +\| (\S+) /gm)].map(
  ([, name, version, licence]) => ({ name, version, licence }),
);

/** The packages of which some code is in what the bundler writes. */
async function bundled(entry) {
  const plugins = entry.plugins.flat().filter(({ name }) => name !== 'terser'); // slow, adds nothing
  const bundle = await rollup({ ...entry, plugins, logLevel: 'silent' });
  const { output } = await bundle.generate(entry.output);
  await bundle.close();
  return output
    .flatMap(({ modules = {} }) => Object.keys(modules))
    .flatMap((path) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? []);
}

test('LICENSES.md names every package that is in the builds, and no other', async () => {
  const packages = await Promise.all(config.map(bundled));

  assert.deepEqual(new Set(packages.flat()), new Set(listed.map(({ name }) => name)));
});

for (const { name, version, licence } of listed) {
  test(`${name} has the version and the licence that LICENSES.md says`, () => {
    const installed = JSON.parse(read(`node_modules/${name}/package.json`));

    assert.deepEqual([installed.version, installed.license], [version, licence]);
  });

  test(`embed/LICENSES.txt has the notice of ${name}`, () => {
    const [file] = readdirSync(new URL(`node_modules/${name}/`, root)).filter((each) =>
      /^licen[cs]e/i.test(each),
    );

    assert.ok(read('embed/LICENSES.txt').includes(read(`node_modules/${name}/${file}`).trim()));
  });
}

test('embed/LICENSES.txt has our own notice', () => {
  assert.ok(read('embed/LICENSES.txt').includes(read('LICENSE').trim()));
});
