import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/browsers/chromium.mjs';
import { trust } from './certificate.mjs';

const scripts = ['eyes', 'hands'].map((name) =>
  readFileSync(new URL(`../in-page/${name}.js`, import.meta.url), 'utf8'),
);

/** How a reader comes to the page. */
export const profiles = {
  slow: {
    viewport: { width: 360, height: 740 },
    network: { download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150 }, // bytes a second, ms
    cpu: 4,
  },
  fast: { viewport: { width: 1280, height: 800 } },
};

export function openBrowser() {
  const options = chromium();
  return puppeteer.launch({ ...options, args: [...options.args, trust] });
}

/**
 * Opens an address as if for the first time, with an empty cache, and hands the page over once it has
 * loaded. `early` runs in it before anything else does, with `argument`.
 */
export async function visit(browser, url, { viewport, network, cpu }, act, early, argument) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on(
      'response',
      (response) => !response.ok() && faults.push(`${response.status()} ${response.url()}`),
    );
    await page.setViewport(viewport);
    if (network) await page.emulateNetworkConditions(network);
    if (cpu) await page.emulateCPUThrottling(cpu);
    for (const script of scripts) await page.evaluateOnNewDocument(script);
    if (early) await page.evaluateOnNewDocument(early, argument);
    await page.goto(url, { waitUntil: 'load' });
    const result = await act(page);
    if (faults.length) throw new Error(faults.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}
