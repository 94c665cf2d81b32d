// A page of the site, as a reader gets it.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../browsers/chromium.mjs';
import { texts } from '../tags.mjs';

/** A browser whose windows are closed after each look. What goes wrong on a page is collected in `faults`. */
export async function reader() {
  const browser = await puppeteer.launch(chromium());
  return {
    close: () => browser.close(),
    async open(url, look, { scripts = true, cookies = [] } = {}) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(120_000); // a busy machine may serve WordPress slowly
        const faults = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.setViewport({ width: 1300, height: 1000 });
        await page.setJavaScriptEnabled(scripts);
        await page.setCookie(...cookies);
        await page.goto(url);
        return await look(page, faults);
      } finally {
        await context.close();
      }
    },
  };
}

/** What stands in the widgets of a page, in their order. The picker is empty. */
export const standing = (page) =>
  page.$$eval(texts.join(), (widgets) =>
    widgets.map(({ shadowRoot }) => shadowRoot.querySelector('section').outerHTML),
  );

/** The same of HTML that the kit has prerendered, read by the same browser. */
export const expected = (page, pieces) =>
  page.evaluate(
    (all) =>
      all.map((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return body.querySelector('template').content.querySelector('section').outerHTML;
      }),
    pieces,
  );

/** Whether pieces of HTML are the same. The message shows the place where they part, not all of it. */
export function sameHtml(actual, wanted) {
  assert.equal(actual.length, wanted.length, 'not as many widgets as expected');
  for (const [index, html] of actual.entries()) {
    let at = 0;
    while (at < html.length && html[at] === wanted[index][at]) at++;
    const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
    if (html !== wanted[index]) assert.equal(around(html), around(wanted[index]));
  }
}
