// The builder of snippets: what a webmaster copies from it works where it is pasted.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import { version, widgets } from '../../demo/snippet/widgets.js';
import { boxesOf, builder, pickForm, pickSite, root } from './snippet-builder.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hashes = JSON.parse(readFileSync(join(root, 'embed/integrity.json'), 'utf8'));
const spanish = JSON.parse(readFileSync(join(root, 'locales/es.json'), 'utf8')).messages;

/** What each widget says in Spanish, and only it. */
const says = {
  ...Object.fromEntries(
    ['overview', 'causes', 'relief', 'prevention', 'help', 'guide'].map((name) => [
      name,
      spanish[name].heading,
    ]),
  ),
  'vs-rls': spanish.comparison.heading,
  language: spanish.language.label,
};

let site;
before(async () => (site = await builder()));
after(() => site.close());

const frames = ['React', 'Vue', 'Angular', 'Next'];
const contacts = {
  '#emergency-number': '112',
  '#phone': '900 123',
  '#booking-url': '/book?a=1&b=2',
};

describe('A copied snippet puts the text into a page, under the policy that stands beside it', () => {
  for (const form of ['script', 'static', 'all', 'div'])
    for (const widget of Object.keys(widgets))
      test(`${widget}, ${form}`, async () => {
        await site.open('', async (page, faults) => {
          await page.select('#widget', widget);
          await page.select('#lang', 'es');
          await pickForm(page, form);

          const pasted = await site.paste(await site.copied(page));
          const script = form !== 'static' || widget === 'language';
          const text = await site.read(pasted, `cramp-${widget}`, says[widget], { script });

          assert.ok(text.includes(says[widget]), text);
          assert.deepEqual(faults, []);
        });
      });
});

test('files are pinned by their hashes, unless nobody wants it', async () => {
  await site.open('?lang=es', async (page) => {
    const { code } = await site.copied(page);

    const asked = code.matchAll(/"\/cramp-kit\/([\w./-]+)"(?: integrity="([^"]*)")?/g);
    const pinned = Object.fromEntries([...asked].map(([, file, hash]) => [file, hash]));
    assert.equal(Object.keys(pinned).length, 4);
    assert.deepEqual(
      pinned,
      Object.fromEntries(Object.keys(pinned).map((file) => [file, hashes[file]])),
    );
    await page.click('[name=pin]');
    assert.doesNotMatch(await boxesOf(page), /integrity/);
  });
});

test('numbers and the booking link come with the text, by script and by the command', async () => {
  await site.open('?widget=help&lang=es', async (page) => {
    for (const [field, value] of Object.entries(contacts)) await page.type(field, value);
    const pasted = await site.paste(await site.copied(page));
    const shown = await site.read(pasted, 'cramp-help', '900');
    await pickForm(page, 'static');
    const { code: command } = await site.copied(page);
    const kit = `node ${JSON.stringify(join(root, 'bin/cramp-kit.mjs'))}`;
    execSync(command.replace('npx cramp-kit', kit), { cwd: site.folder });
    const html = readFileSync(join(site.folder, 'cramp-help.html'), 'utf8');

    assert.match(shown.replaceAll('\u00a0', ' '), /112.*900 123/s);
    for (const link of ['tel:112', 'tel:900123', '/book?a=1&amp;b=2'])
      assert.ok(html.includes(`href="${link}"`), link);
  });
});

test('the look that is chosen is that of the widget', async () => {
  await site.open('?lang=es&bare=on&tint=on', async (page) => {
    const pasted = await site.paste(await site.copied(page));

    const look = (widget) => {
      const { padding, borderStyle } = getComputedStyle(widget.shadowRoot.querySelector('section'));
      const accent = getComputedStyle(widget).getPropertyValue('--cramp-accent-color');
      return [padding, borderStyle, accent.includes('#0f5c63')];
    };
    assert.deepEqual(await site.read(pasted, 'cramp-causes', says.causes, { look }), [
      '0px',
      'none',
      true,
    ]);
  });
});

test('who wants HTML and has chosen no language is told that there is one to choose', async () => {
  const told = 'Choose a language, and the HTML itself stands here.';

  await site.open('?form=static', async (page) => {
    await boxesOf(page);
    const notes = () => page.$eval('#notes', ({ textContent }) => textContent);
    assert.ok((await notes()).includes(told));

    await page.select('#heading-level', '3'); // no file has that
    await page.waitForFunction(
      (note) => !document.querySelector('#notes').textContent.includes(note),
      {},
      told,
    );
  });
});

test('a colour can be chosen once it is of use', async () => {
  await site.open('', async (page) => {
    assert.equal(await page.$eval('#accent', (field) => field.checkVisibility()), false);
    await page.click('[name=tint]');
    await page.waitForFunction(() => document.querySelector('#accent').checkVisibility());
  });
});

test('what makes no sense is left out of the code, and its field says so', async () => {
  await site.open('?widget=help', async (page) => {
    await page.type('#phone', 'call "us"');
    await page.type('#emergency-number', '112');

    const { code } = await site.copied(page);
    assert.doesNotMatch(code, /phone|call/);
    assert.equal(await page.$eval('#phone', ({ ariaInvalid }) => ariaInvalid), 'true');
  });
});

test('each kind of site is told what it needs', async () => {
  await site.open('?widget=help&lang=es&heading-level=3', async (page) => {
    const told = {};
    for (const name of ['WordPress', 'Wix', 'Squarespace', 'Drupal', ...frames]) {
      await pickSite(page, name);
      told[name] = await boxesOf(page);
    }

    assert.match(told.WordPress, /\[cramp widget="help" lang="es" heading-level="3"\]/);
    const { title } = JSON.parse(
      readFileSync(join(root, 'src/wordpress/blocks/help/block.json'), 'utf8'),
    );
    assert.ok(told.WordPress.includes(title));
    assert.match(told.Wix, /<base target="_blank" \/>.*src="\/cramp-kit\/cramp-kit\.all\.js"/s);
    assert.match(told.Squarespace, /src="\/cramp-kit\/cramp-kit\.js" integrity="sha384-/);
    assert.match(told.Drupal, /cramp-kit\.js: .*type: module, integrity: 'sha384-/);
    assert.match(told.Drupal, /<div data-cramp="help" lang="es" data-heading-level="3">/);
    assert.match(told.React, /<cramp-help lang="es" heading-level=\{3\}>/);
    assert.match(told.Vue, /<cramp-help lang="es" :heading-level="3">/);
    assert.match(told.Angular, /<cramp-help lang="es" \[heading-level\]="3">/);
    assert.match(
      told.Next,
      /<Widget tag="cramp-help" lang="es" attributes=\{\{ 'heading-level': '3' \}\}/,
    );
  });
});

test('the address keeps what is chosen', async () => {
  await site.open('', async (page) => {
    await page.select('#widget', 'help');
    await page.select('#lang', 'ar');
    await page.type('#phone', '900 123');
    await page.click('[name=tint]');
    await page.click('[name=pin]');
    await pickForm(page, 'div');
    const shown = await boxesOf(page);

    await page.goto(page.url());

    assert.match(shown, /data-cramp="help".*stylesheet/s);
    assert.equal(await boxesOf(page), shown);
    assert.equal(await page.$eval('#phone', ({ value }) => value), '900 123');
  });
});

test('the preview shows what is chosen, on the page that is chosen', async () => {
  await site.open('?lang=ar', async (page, faults) => {
    const arabic = JSON.parse(readFileSync(join(root, 'locales/ar.json'), 'utf8')).messages;
    await page.select('#widget', 'help');
    await page.click('[name=page][value=dark]');
    const chosen = /preview\.html\?.*widget=help.*page=dark/;
    const frame = await page.waitForFrame((each) => chosen.test(each.url()));
    await frame.waitForFunction(
      (heading) => document.querySelector('cramp-help')?.shadowRoot?.textContent.includes(heading),
      {},
      arabic.help.heading,
    );

    const [direction, scheme] = await frame.evaluate(() => [
      document.dir,
      getComputedStyle(document.documentElement).colorScheme,
    ]);
    assert.deepEqual([direction, scheme], ['rtl', 'dark']);
    assert.deepEqual(faults, []);
  });
});

test('the builder offers what the kit has', async () => {
  const { version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await site.open('', async (page) => {
    const offered = (id) => page.$$eval(`${id} option`, (all) => all.map(({ value }) => value));

    assert.deepEqual(await offered('#lang'), ['', ...languages]);
    assert.deepEqual((await offered('#widget')).toSorted(), Object.keys(widgets).toSorted());
    assert.equal(version, current);
  });
});

for (const scheme of ['light', 'dark'])
  test(`axe finds no fault with it in ${scheme} colours`, async () => {
    await site.open('?widget=help&phone=x&tint=on', async (page) => {
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.reload();
      await boxesOf(page);
      await page.evaluate(axe);

      const { violations } = await page.evaluate(() =>
        globalThis.axe.run(document, { iframes: false }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
  });
