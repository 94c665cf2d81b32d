// What `npm run build` has made, as Node and package tools see it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { attributeNames } from '../../dist/tags.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const languages = readdirSync(`${root}locales`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const words = (tag) => JSON.parse(read(`locales/${tag}.json`)).messages;
const pkg = JSON.parse(read('package.json'));
const defines = readdirSync(`${root}dist/define`).filter((file) => file.endsWith('.js'));

/** What a fresh Node prints for a module. */
const node = (code) =>
  execFileSync('node', ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();

test('importing the package on a server registers nothing', () => {
  const registered = node(`
    const { CrampCauses, languages } = await import('cramp-kit');
    console.log(typeof CrampCauses, languages.length, globalThis.customElements?.get('cramp-causes'));
  `);

  assert.equal(registered, `function ${languages.length} undefined`);
});

test('importing cramp-kit/prerender registers nothing', () => {
  const registered = node(`
    const { prerender } = await import('cramp-kit/prerender');
    console.log(typeof prerender, customElements.get('cramp-causes'));
  `);

  assert.equal(registered, 'function undefined');
});

test('the ready-made HTML can be found by name', () => {
  const file = node(`console.log(import.meta.resolve('cramp-kit/html/es/cramp-causes.html'));`);

  assert.match(readFileSync(new URL(file), 'utf8'), /^<cramp-causes lang="es">/);
});

test('importing what registers the tags on a server throws nothing', () => {
  node(defines.map((file) => `await import('cramp-kit/define/${file}');`).join('\n'));
});

test('the file that warnings and types name for the keys of texts is in the package', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );

  assert.ok(files.some(({ path }) => path === 'locales/en.json'));
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });

  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('types resolve for every entry, whatever the resolver', () => {
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  execFileSync('node', [attw, '--pack', '.', '--profile', 'esm-only', '--quiet'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, npm_config_ignore_scripts: 'true' }, // else packing builds once more
  });
});

test('types stand a strict check, with all that they reach, which is nothing that is not shipped', () => {
  const tsc = 'node_modules/typescript/bin/tsc --ignoreConfig --noEmit --listFiles';
  const strict = '--strict --exactOptionalPropertyTypes --skipLibCheck false';
  const entries = ['index', 'prerender', 'embed/runtime', 'define/all'];
  const command = `${tsc} ${strict} --module nodenext --target es2022`.split(' ');
  const types = entries.map((entry) => `dist/${entry}.d.ts`);
  const files = execFileSync('node', [...command, ...types], { cwd: root, encoding: 'utf8' });

  assert.match(files, /dist\/index\.d\.ts/);
  assert.doesNotMatch(files, /locales/);
});

for (const file of ['runtime', 'cramp-kit.all']) {
  test(`embed/${file}.js asks for its own Trusted Types policy, not for that of Lit`, () => {
    const script = read(`embed/${file}.js`);

    assert.match(script, /createPolicy\(["']cramp-kit["']/);
    assert.doesNotMatch(script, /createPolicy\(["']lit-html["']/);
  });

  test(`embed/${file}.js has English inside`, () => {
    assert.ok(read(`embed/${file}.js`).includes(words('en').guide.heading));
  });
}

test('the script build has every other language as a file, and each widget in each language', () => {
  const others = languages.filter((tag) => tag !== 'en').map((tag) => `${tag}.js`);
  const tags = defines.filter((file) => file !== 'all.js');
  const texts = [...tags, 'folded.js'].toSorted();

  assert.deepEqual(readdirSync(`${root}embed/locales`).toSorted(), others);
  for (const language of languages)
    assert.deepEqual(readdirSync(`${root}embed/widgets/${language}`).toSorted(), texts);
});

test('the loader knows every attribute', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const named = elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));

  assert.deepEqual(
    new Set(named.filter((name) => name && name !== 'lang')),
    new Set(attributeNames),
  );
});

test('the manifest names every tag and the module that registers it', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const registered = modules.flatMap(({ path, exports = [] }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => [name, path]),
  );

  const tags = defines.filter((file) => file !== 'all.js').map((file) => file.replace('.js', ''));
  assert.deepEqual(
    Object.fromEntries(registered),
    Object.fromEntries(tags.map((tag) => [tag, `dist/define/${tag}.js`])),
  );
});
