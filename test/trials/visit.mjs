// A real visit: files served over HTTP, opened in a browser.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on loopback, where `/en` is `en.html` or `en/index.html`, with these headers on all
 * files. `close` ends it.
 */
export async function serve(folder, headers = {}) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url, 'http://host').pathname));
    const file = [path, `${path}.html`, join(path, 'index.html')].find(isFile);
    if (!file) return response.writeHead(404).end();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`);
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Opens an address and hands the page over; what goes wrong in it is collected in `faults`.
 * `options` say which browser, as puppeteer is told.
 */
export async function visit(url, look, waitUntil = 'load', options = chromium()) {
  const browser = await puppeteer.launch(options);
  try {
    return await visitIn(browser, url, look, waitUntil);
  } finally {
    await browser.close();
  }
}

/** The same in a browser that is open already, as somebody who has never been there. */
export async function visitIn(browser, url, look, waitUntil = 'load') {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await page.goto(url, { waitUntil });
    return await look(page, faults);
  } finally {
    await context.close();
  }
}

/** The words that a widget shows, once they are there. */
export async function words(page, tag) {
  await page.waitForFunction((name) => document.querySelector(name)?.language, {}, tag);
  return page.$eval(tag, (element) => element.shadowRoot.textContent.replace(/\s+/g, ' '));
}

/** What a selector finds in a widget, once it is there. Puppeteer's own wait sees no change in a shadow root. */
export const inWidget = (page, tag, selector) =>
  page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted),
    {},
    tag,
    selector,
  );
