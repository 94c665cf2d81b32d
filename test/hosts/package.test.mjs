// The package as npm makes it, in a bundle and on a plain page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve, visit, words } from '../trials/visit.mjs';
import { installed, npm } from './installed.mjs';

let folder;
let site;

before(async () => {
  folder = installed(fileURLToPath(new URL('vite-app', import.meta.url)));
  site = await serve(folder);
});

after(async () => {
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const tags = ['causes', 'guide', 'help', 'language', 'overview', 'prevention', 'relief', 'vs-rls'];

/** Makes a production bundle of some code: its text, and the tags that it registers when it runs. */
async function bundle(code) {
  writeFileSync(join(folder, 'entry.js'), code);
  writeFileSync(join(folder, 'entry.html'), '<script type="module" src="/entry.js"></script>');
  npm(folder, 'run', 'build');
  const assets = join(folder, 'dist/assets');
  const text = readdirSync(assets).map((file) => readFileSync(join(assets, file), 'utf8'));
  const registered = await visit(`${site.url}/dist/entry.html`, (page) =>
    page.evaluate((names) => names.filter((name) => customElements.get(`cramp-${name}`)), tags),
  );
  return { text: text.join('\n'), registered };
}

test('a plain page shows a widget from the script build of the package', async () => {
  writeFileSync(
    join(folder, 'plain.html'),
    `<!doctype html><html lang="ar"><link rel="icon" href="data:,"><title>Plain</title>
    <script type="module" src="node_modules/cramp-kit/embed/cramp-kit.js"></script>
    <cramp-help emergency-number="112"></cramp-help></html>`,
  );

  await visit(`${site.url}/plain.html`, async (page, faults) => {
    assert.match(await words(page, 'cramp-help'), /112/);
    assert.equal(await page.$eval('cramp-help >>> [part=widget]', (box) => box.dir), 'rtl');
    assert.deepEqual(faults, []);
  });
});

test('a bundle with one define module holds the one element', async () => {
  const { text, registered } = await bundle(`import 'cramp-kit/define/cramp-causes.js';`);

  assert.deepEqual(registered, ['causes']);
  assert.ok(!text.includes('--cramp-emergency-color'), 'carries the styles of cramp-help');
  assert.ok(!text.includes('--cramp-night-cramp-color'), 'carries the styles of cramp-vs-rls');
});

test('a bundle with classes only registers nothing', async () => {
  const { text, registered } = await bundle(`
    import { CrampHelp } from 'cramp-kit';
    document.title = CrampHelp.name;
  `);

  assert.deepEqual(registered, []);
  assert.ok(text.includes('--cramp-emergency-color'), 'does not carry the class');
});
