// The snippets of README.md and docs/widgets, on the page of a site that has the kit: each does what
// its page says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { page, says, visitSite } from './site.mjs';
import { tags, texts } from './tags.mjs';
import { messages } from './words.mjs';

const snippets = new URL('docs-snippets/', import.meta.url);
const english = messages('en');

let browser;
before(async () => (browser = await puppeteer.launch(chromium())));
after(() => browser?.close());

/** Opens a page with a snippet in it. */
const visit = (name, look) => {
  const code = readFileSync(new URL(`${name}.html`, snippets), 'utf8');
  return visitSite(browser, { 'index.html': page(code, '', 'en') }, look);
};

/** Opens a snippet and waits for its text. Then `look` is asked, where there is something to see. */
const shows = (name, tag, words, look) =>
  visit(name, async (tab, faults) => {
    await says(tab, tag, words);
    assert.deepEqual(faults, []);
    await look?.(tab);
  });

/** What is found in a widget, once the runtime has done what its attributes ask for. */
async function found(tab, tag, selector, property) {
  await tab.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await document.querySelector(name).ready;
  }, tag);
  return tab.$$eval(
    `${tag} >>> ${selector}`,
    (elements, name) =>
      elements.map((element) => element.getAttribute(name) ?? element.textContent.trim()),
    property,
  );
}

const heading = (tag) => english[tag.replace('cramp-', '').replace('vs-rls', 'comparison')].heading;

/** What the attributes of a snippet do. */
const effects = {
  'cramp-causes': async (tab) =>
    assert.deepEqual(await found(tab, 'cramp-causes', '[part=subheading]'), [
      english.causes.group.everyday.title,
      english.causes.group.medicines.title,
    ]),
  'cramp-prevention': async (tab) =>
    assert.equal((await found(tab, 'cramp-prevention', '[part=item]')).length, 3),
  'cramp-help': async (tab) =>
    assert.deepEqual(await found(tab, 'cramp-help', '[part=action]', 'href'), [
      'tel:112',
      'tel:+34900123456',
      '/appointments',
    ]),
  'cramp-guide': async (tab) =>
    assert.deepEqual(await found(tab, 'cramp-guide', '[part=action]', 'href'), ['tel:112']),
};

describe('A snippet of the docs shows its text, and does what it says', () => {
  test('the first one', () => shows('first', 'cramp-causes', heading('cramp-causes')));

  for (const tag of texts) test(tag, () => shows(tag, tag, heading(tag), effects[tag]));

  test('cramp-language', () =>
    shows('cramp-language', 'cramp-overview', heading('cramp-overview'), async (tab) => {
      const offered = await found(tab, 'cramp-language', 'option', 'value');
      await (await tab.$('cramp-language >>> select')).select('es');

      assert.deepEqual(offered, ['en', 'es', 'ar']);
      await says(tab, 'cramp-overview', messages('es').overview.heading);
    }));

  test('without scripts there is the link', async () => {
    for (const name of ['first', ...texts])
      await visit(name, async (tab) => {
        await tab.setJavaScriptEnabled(false);
        await tab.reload();
        assert.ok(await (await tab.$('a')).isVisible(), name);
      });
  });
});

test('there is a snippet for each tag', () => {
  const pages = readdirSync(snippets);

  assert.deepEqual(pages.toSorted(), ['first', ...tags].map((name) => `${name}.html`).toSorted());
});
