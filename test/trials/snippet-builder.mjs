// The builder of snippets beside a blank page of a site that has the kit, in Chromium.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { serve } from './visit.mjs';

const wordsOf = ({ shadowRoot }) => shadowRoot?.textContent ?? '';
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where a webmaster puts a box, by its title. The rest goes where the text is to stand. */
const parts = [
  ['policy', /Content-Security-Policy/],
  ['style', /stylesheet/],
  ['head', /Once/],
];

/** Serves both and opens a browser. */
export async function builder() {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
  for (const name of ['demo', 'embed', 'html']) symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, 'embed'), join(folder, 'cramp-kit'), { recursive: true });
  cpSync(join(root, 'html/cramp-kit.css'), join(folder, 'cramp-kit/cramp-kit.css'));
  const { url, close } = await serve(folder);
  const browser = await puppeteer.launch(chromium());
  const rights = ['clipboard-read', 'clipboard-sanitized-write'];
  await browser.defaultBrowserContext().overridePermissions(url, rights);

  return {
    folder,

    /** Opens the builder under an address that has kept a choice. */
    open: (search, look) => visited(`${url}/demo/snippet.html${search}`, look, { written: true }),

    /** All boxes, copied one by one: `{ head, code, style, policy }`. */
    async copied(page) {
      await boxesOf(page);
      const made = { head: '', code: '', style: '', policy: '' };
      for (const box of await page.$$('#boxes .code')) {
        const title = await box.$eval('button', ({ ariaLabel }) => ariaLabel);
        await (await box.$('button')).click();
        await page.waitForFunction(
          (each) => each.textContent === 'Copied.',
          {},
          await box.$('[role=status]'),
        );
        const text = await page.evaluate(() => navigator.clipboard.readText());
        const [part = 'code'] = parts.find(([, titles]) => titles.test(title)) ?? [];
        made[part] += text;
      }
      return made;
    },

    /** Writes a blank page with it. Returns its address. */
    paste({ head, code, style, policy }) {
      writeFileSync(join(folder, 'site.css'), style);
      writeFileSync(
        join(folder, 'pasted.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>
        <link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; require-trusted-types-for 'script'; ${policy}">
        <link rel="stylesheet" href="site.css">${head}</head><body>${code}</body></html>`,
      );
      return `${url}/pasted.html`;
    },

    /** What a widget of the page says, or what `look` sees in it, once it says this; also without scripts. */
    read: (address, tag, words, { script = true, look = wordsOf } = {}) =>
      visited(
        address,
        async (page, faults) => {
          const says = (name, wanted) =>
            document.querySelector(name)?.shadowRoot?.textContent.includes(wanted);
          if (script) await page.waitForFunction(says, {}, tag, words);
          if (faults.length > 0) throw new Error(faults.join('\n'));
          return page.$eval(tag, look);
        },
        { script },
      ),

    async close() {
      await browser.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };

  async function visited(address, look, { script = true, written = false }) {
    const page = await browser.newPage();
    try {
      const faults = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      await page.setJavaScriptEnabled(script);
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(address);
      if (written) await boxesOf(page);
      return await look(page, faults);
    } finally {
      await page.close();
    }
  }
}

/** The text of all boxes, once they are those of what is chosen. */
export async function boxesOf(page) {
  await page.waitForSelector('#result[aria-busy=false]');
  return page.$eval('#boxes', ({ textContent }) => textContent);
}

export const pickForm = (page, form) => page.click(`[name=form][value=${form}]`);

export const pickSite = (page, name) =>
  page.locator(`::-p-aria([name="${name}"][role="radio"])`).click();
