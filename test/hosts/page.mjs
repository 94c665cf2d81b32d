// The page that every app in demo/hosts shows, as readers meet it.
import assert from 'node:assert/strict';
import { visit, words } from '../trials/visit.mjs';

/** Has the page show fewer causes, then turns it to Spanish. */
export const use = (url, spanish) =>
  visit(url, async (page, faults) => {
    assert.match(await words(page, 'cramp-causes'), /Hard floors/);
    assert.match(await words(page, 'cramp-help'), /112/);
    assert.ok(await page.$('cramp-causes >>> h3[part=heading]'));
    await heard(page, 'en');

    await page.click('#medicines');
    await page.waitForFunction(
      () => !document.querySelector('cramp-causes').shadowRoot.textContent.includes('Hard floors'),
    );
    await page.click(':is(a, button)[lang=es]');
    await heard(page, 'es');

    assert.match(await words(page, 'cramp-causes'), spanish);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Nuestra clínica');
    assert.deepEqual(faults, []);
  });

/** Resolves when the page has been told by an event that a widget is in this language. */
const heard = (page, language) =>
  page.waitForFunction(
    (tag) => document.querySelector('output')?.textContent === tag,
    {},
    language,
  );

/** Looks for the text on a page whose scripts are off. */
export const readWithoutScripts = (url) =>
  visit(url, async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.reload();

    const headings = await page.$$eval('cramp-causes, cramp-help', (widgets) =>
      widgets.map(({ shadowRoot }) => {
        const heading = shadowRoot.querySelector('[part=heading]');
        return heading.checkVisibility() && heading.textContent;
      }),
    );
    assert.deepEqual(headings, ['Why leg cramps happen', 'When to get help']);
  });
