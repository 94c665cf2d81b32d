// The page does not jump when the text comes: layout shifts of the demo, as Chromium counts them
// (https://web.dev/articles/cls), at the widths of a phone and of a desk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { serve, visitIn } from './visit.mjs';

let site;
let browser;
before(async () => {
  site = await serve(fileURLToPath(new URL('../..', import.meta.url)));
  browser = await puppeteer.launch(chromium());
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const limit = 0.02; // without room.css none of these pages shifts by less than 0.04

const texts = 'cramp-overview, cramp-vs-rls, cramp-causes, cramp-help, cramp-guide, cramp-relief';

for (const width of [360, 1280]) {
  for (const path of ['index', 'guide', 'two-languages']) {
    test(`demo/${path}.html stands still at ${width} px`, async () => {
      await visitIn(browser, 'about:blank', async (page) => {
        await page.setViewport({ width, height: 800 });
        await page.evaluateOnNewDocument(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) globalThis.shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${site.url}/demo/${path}.html`, { waitUntil: 'networkidle0' });
        await page.waitForFunction(
          (tags) =>
            [...document.querySelectorAll(tags)].every((widget) =>
              widget.shadowRoot?.querySelector('[part=widget]'),
            ),
          {},
          texts,
        );

        const shift = await page.evaluate(() => globalThis.shift);
        assert.ok(shift < limit, `it shifts by ${shift}`);
      });
    });
  }
}

for (const attribute of ['hidden', 'hidden="until-found"']) {
  test(`no room is kept for a widget with ${attribute}, also when its text is there`, async () => {
    await visitIn(browser, `${site.url}/LICENSE`, async (page) => {
      await page.setContent(`<!doctype html><html lang="en">
        <link rel="stylesheet" href="/embed/room.css">
        <script type="module" src="/embed/cramp-kit.js"></script>
        <cramp-help ${attribute}></cramp-help></html>`);
      await page.waitForFunction(() => document.querySelector('cramp-help').shadowRoot);

      assert.equal(await page.$eval('cramp-help', (widget) => widget.offsetHeight), 0);
    });
  });
}

const names = ['overview', 'vs-rls', 'causes', 'relief', 'prevention', 'help', 'guide', 'language'];
const pairs = ['en', 'ja'].flatMap((lang) =>
  [...names.map((name) => [name, '']), ['causes', 'groups="body"'], ['help', 'hidden']].map(
    ([name, attribute]) => [
      `<cramp-${name} lang="${lang}" ${attribute}></cramp-${name}>`,
      `<div data-cramp="${name}" lang="${lang}" ${attribute.replace('groups', 'data-groups')}></div>`,
    ],
  ),
);

for (const width of [360, 1280]) {
  test(`a div keeps as much room as the tag that it stands for, at ${width} px`, async () => {
    await visitIn(browser, `${site.url}/LICENSE`, async (page) => {
      await page.setViewport({ width, height: 800 });
      await page.setContent(
        `<!doctype html><link rel="stylesheet" href="/embed/room.css">${pairs.flat().join('')}`,
      );

      const heights = await page.$$eval('[lang]', (all) => all.map((each) => each.offsetHeight));
      const kept = pairs.map(([tag, div], i) => [
        [tag, heights[2 * i]],
        [div, heights[2 * i + 1]],
      ]);

      assert.ok(heights[0] > 400, `the first one keeps ${heights[0]} px`);
      for (const [[, ofTag], [div, ofDiv]] of kept) assert.equal(ofDiv, ofTag, div);
    });
  });
}

test('a div keeps no room of its own once its tag is in it, and none where its name is misspelt', async () => {
  await visitIn(browser, `${site.url}/LICENSE`, async (page) => {
    await page.setContent(`<!doctype html><link rel="stylesheet" href="/embed/room.css">
      <div data-cramp="causes"><cramp-causes hidden></cramp-causes></div>
      <div data-cramp="cause"></div>`);

    const heights = await page.$$eval('div', (divs) => divs.map((each) => each.offsetHeight));
    assert.deepEqual(heights, [0, 0]);
  });
});

test('where scripts are off no room is kept below what stands in the tag', async () => {
  await visitIn(browser, 'about:blank', async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}/demo/plain.html`);

    const gaps = await page.$$eval(texts, (widgets) =>
      widgets.map((widget) => {
        const content = document.createRange();
        content.selectNodeContents(widget);
        return widget.getBoundingClientRect().bottom - content.getBoundingClientRect().bottom;
      }),
    );

    assert.ok(gaps.length > 0 && gaps.every((gap) => gap < 10), `gaps of ${gaps.join(', ')} px`);
  });
});
