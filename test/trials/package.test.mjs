// The package as npm makes it, in a React app and on a plain page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { installed, run } from './installed.mjs';
import { serve, visit, words } from './visit.mjs';

let folder;
let site;

before(async () => {
  folder = installed('react-app');
  run(folder, 'tsc');
  run(folder, 'vite', 'build');
  site = await serve(folder);
});

after(async () => {
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const tags = ['causes', 'guide', 'help', 'language', 'overview', 'prevention', 'relief', 'vs-rls'];

/** Makes a production bundle of some code: its text, and the tags that it registers when it runs. */
async function bundle(code) {
  writeFileSync(join(folder, 'src/entry.ts'), code);
  writeFileSync(join(folder, 'entry.html'), '<script type="module" src="/src/entry.ts"></script>');
  run(folder, 'vite', 'build', '--outDir', 'bundled', '--config', 'vite.entry.config.js');
  const assets = join(folder, 'bundled/assets');
  const text = readdirSync(assets).map((file) => readFileSync(join(assets, file), 'utf8'));
  const registered = await visit(`${site.url}/bundled/entry.html`, (page) =>
    page.evaluate((names) => names.filter((name) => customElements.get(`cramp-${name}`)), tags),
  );
  return { text: text.join('\n'), registered };
}

test('a React app shows a widget, sets its attributes and turns its language', async () => {
  await visit(`${site.url}/dist/`, async (page, faults) => {
    assert.match(await words(page, 'cramp-causes'), /Hard floors/);
    assert.equal(await page.title(), 'ready in en');
    assert.ok(await page.$('cramp-causes >>> h3[part=heading]'));

    await page.click('#groups');
    await page.waitForFunction(
      () => !document.querySelector('cramp-causes').shadowRoot.textContent.includes('Hard floors'),
    );
    await page.click('#language');
    await page.waitForFunction(() => document.querySelector('cramp-causes').language === 'es');

    assert.match(await words(page, 'cramp-causes'), /Medicamentos/);
    assert.deepEqual(faults, []);
  });
});

test('a site with react-i18next turns the widgets with it, and has its own words shown', async () => {
  await visit(`${site.url}/dist/i18next.html`, async (page, faults) => {
    assert.match(await words(page, 'cramp-causes'), /Why leg cramps happen/);

    await page.click('button');
    await page.waitForFunction(() => document.querySelector('cramp-causes').language === 'es');

    assert.match(await words(page, 'cramp-causes'), /Por qué da el calambre/);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Nuestra clínica');
    assert.deepEqual(faults, []);
  });
});

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
