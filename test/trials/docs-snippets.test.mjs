// The snippets of README.md and docs/widgets, on the page of a site that has the kit: each does what
// its page says.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { tags, texts } from './tags.mjs';
import { serve, visitIn } from './visit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const messagesOf = (lang) =>
  JSON.parse(readFileSync(join(root, `locales/${lang}.json`), 'utf8')).messages;
const [english, spanish] = ['en', 'es'].map(messagesOf);

let site;
let browser;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
  symlinkSync(join(root, 'embed'), join(folder, 'cramp-kit'));
  const pages = join(root, 'test/trials/docs-snippets');
  for (const page of readdirSync(pages)) symlinkSync(join(pages, page), join(folder, page));
  site = await serve(folder);
  browser = await puppeteer.launch(chromium());
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a snippet and waits for its text. Then `look` is asked, where there is something to see. */
async function shows(name, tag, words, look) {
  await visitIn(browser, `${site.url}/${name}`, async (page, faults) => {
    await says(page, tag, words);
    assert.deepEqual(faults, []);
    await look?.(page);
  });
}

/** Waits until a widget says this. */
const says = (page, tag, words) =>
  page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent.includes(wanted),
    {},
    tag,
    words,
  );

/** What is found in a widget, once the runtime has done what its attributes ask for. */
async function found(page, tag, selector, property) {
  await page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await document.querySelector(name).ready;
  }, tag);
  return page.$$eval(
    `${tag} >>> ${selector}`,
    (elements, name) =>
      elements.map((element) => element.getAttribute(name) ?? element.textContent.trim()),
    property,
  );
}

const heading = (tag) => english[tag.replace('cramp-', '').replace('vs-rls', 'comparison')].heading;

/** What the attributes of a snippet do. */
const effects = {
  'cramp-causes': async (page) =>
    assert.deepEqual(await found(page, 'cramp-causes', '[part=subheading]'), [
      english.causes.group.everyday.title,
      english.causes.group.medicines.title,
    ]),
  'cramp-prevention': async (page) =>
    assert.equal((await found(page, 'cramp-prevention', '[part=item]')).length, 3),
  'cramp-help': async (page) =>
    assert.deepEqual(await found(page, 'cramp-help', '[part=action]', 'href'), [
      'tel:112',
      'tel:+34900123456',
      '/appointments',
    ]),
  'cramp-guide': async (page) =>
    assert.deepEqual(await found(page, 'cramp-guide', '[part=action]', 'href'), ['tel:112']),
};

describe('A snippet of the docs shows its text, and does what it says', () => {
  test('the first one', () => shows('first', 'cramp-causes', heading('cramp-causes')));

  for (const tag of texts) test(tag, () => shows(tag, tag, heading(tag), effects[tag]));

  test('cramp-language', () =>
    shows('cramp-language', 'cramp-overview', heading('cramp-overview'), async (page) => {
      const offered = await found(page, 'cramp-language', 'option', 'value');
      await (await page.$('cramp-language >>> select')).select('es');

      assert.deepEqual(offered, ['en', 'es', 'ar']);
      await says(page, 'cramp-overview', spanish.overview.heading);
    }));

  test('without scripts there is the link', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    for (const name of ['first', ...texts]) {
      await page.goto(`${site.url}/${name}`);
      assert.ok(await (await page.$('a')).isVisible(), name);
    }
    await page.close();
  });
});

test('there is a snippet for each tag', () => {
  const pages = readdirSync(join(root, 'test/trials/docs-snippets'));

  assert.deepEqual(pages.toSorted(), ['first', ...tags].map((name) => `${name}.html`).toSorted());
});
