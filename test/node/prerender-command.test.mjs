// `npx cramp-kit prerender`, as somebody at a terminal sees it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prerender } from 'cramp-kit/prerender';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/cramp-kit-command-`);
after(() => rmSync(folder, { recursive: true }));

const spawn = (command, args) =>
  spawnSync('node', [command, ...args], { cwd: folder, encoding: 'utf8' });
const run = (...args) => spawn(path('bin/cramp-kit.mjs'), args);
const file = (name) => readFileSync(`${folder}/${name}`, 'utf8');

writeFileSync(`${folder}/kit.json`, '{ "emergencyNumber": "112" }');
writeFileSync(`${folder}/broken.json`, '{ emergencyNumber: 112 }');

test('it prints the widget', async () => {
  const { status, stdout, stderr } = run('prerender', 'cramp-causes', '--lang', 'ar');

  assert.equal(status, 0);
  assert.equal(stderr, '');
  assert.equal(stdout, `${await prerender('cramp-causes', { lang: 'ar' })}\n`);
});

test('it writes to the file that is named, and says so', () => {
  const { status, stdout } = run('prerender', 'cramp-causes', '--out', 'new/causes.html');

  assert.equal(status, 0);
  assert.match(stdout, /^new\/causes\.html: [\d.]+ kB\.\n$/);
  assert.match(file('new/causes.html'), /^<cramp-causes lang="en">.*<\/cramp-causes>\n$/);
});

test('it takes attributes, settings, a link and plain HTML', async () => {
  const attributes = { 'heading-level': '3', phone: '900 123' };
  const settings = { emergencyNumber: '112' };
  const options = ['--heading-level', '3', '--phone', '900 123', '--settings', 'kit.json'];

  const linked = run('prerender', 'cramp-help', ...options, '--styles', 'link=/a.css');
  const plain = run('prerender', 'cramp-help', ...options, '--light', '--follow');

  assert.equal(
    linked.stdout,
    `${await prerender('cramp-help', { attributes, settings, styles: { href: '/a.css' } })}\n`,
  );
  assert.equal(
    plain.stdout,
    `${await prerender('cramp-help', { attributes: { ...attributes, lang: null }, settings, shadow: false })}\n`,
  );
});

test('it helps', () => {
  const { status, stdout } = run('--help');

  assert.equal(status, 0);
  assert.match(stdout, /npx cramp-kit prerender cramp-causes --lang es/);
  assert.equal(run('prerender', '-h').stdout, stdout);
});

for (const [what, status, message, ...args] of [
  ['nothing', 2, /what to do/],
  ['a command that there is not', 2, /no command "render"/, 'render'],
  ['no tag', 2, /one tag/, 'prerender'],
  ['two tags', 2, /one tag/, 'prerender', 'cramp-help', 'cramp-causes'],
  ['a tag that there is not', 2, /no such tag.*cramp-causes/, 'prerender', 'causes'],
  ['an option that there is not', 2, /--colour/, 'prerender', 'cramp-help', '--colour', 'red'],
  ['a tag of no language', 2, /lang: spanish/, 'prerender', 'cramp-help', '--lang', 'spanish'],
  ['a wrong value', 2, /limit="0"/, 'prerender', 'cramp-guide', '--limit', '0'],
  ['other styles', 2, /link=/, 'prerender', 'cramp-help', '--styles', '/a.css'],
  [
    'no JSON',
    2,
    /broken\.json is not JSON/,
    'prerender',
    'cramp-help',
    '--settings',
    'broken.json',
  ],
  ['no file', 1, /none\.json cannot be read/, 'prerender', 'cramp-help', '--settings', 'none.json'],
  ['a folder', 1, /\. cannot be written/, 'prerender', 'cramp-help', '--out', '.'],
]) {
  test(`it ends with ${status} and says what is wrong: ${what}`, () => {
    const result = run(...args);

    assert.equal(result.status, status);
    assert.equal(result.stdout, '');
    assert.match(result.stderr, message);
    assert.match(result.stderr, /See: npx cramp-kit --help\n$/);
  });
}

test('it says what to install where Lit cannot render', () => {
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path(part), `${folder}/kit/${part}`, { recursive: true });
  mkdirSync(`${folder}/kit/node_modules`);
  for (const name of ['lit', 'i18next'])
    symlinkSync(path(`node_modules/${name}`), `${folder}/kit/node_modules/${name}`, 'junction');
  assert.ok(!existsSync(`${folder}/kit/node_modules/@lit-labs`));

  const { status, stderr } = spawn(`${folder}/kit/bin/cramp-kit.mjs`, ['prerender', 'cramp-help']);

  assert.equal(status, 1);
  assert.match(
    stderr,
    /@lit-labs\/ssr is missing\. Run: npm install --save-dev @lit-labs\/ssr@4\.1/,
  );
});
