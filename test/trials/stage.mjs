// A stage in Chromium: a page with widgets that the built script fills, in any language and medium.
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumWithReader } from './outline.mjs';
import { tags, texts } from './tags.mjs';
import { serve } from './visit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The direction of a language. */
export const direction = (lang) => (['ar', 'fa', 'ur'].includes(lang) ? 'rtl' : 'ltr');

/** A widget with all it can show. */
export const written = (tag, attributes = '') =>
  /help|guide/.test(tag)
    ? `<${tag} emergency-number="112" phone="900 123" booking-url="/book" ${attributes}></${tag}>`
    : `<${tag} ${attributes}></${tag}>`;

const html = ({ content, lang, style }) => `<!doctype html>
  <html lang="${lang}" dir="${direction(lang)}">
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
    <title>Stage</title><link rel="icon" href="data:," /><style>${style}</style>
    <script type="module" src="/embed/cramp-kit.js"></script>
    <body><main>${content}</main></body>
  </html>`;

/**
 * Opens the stage for the tests of a file, and clears up after them. What it returns shows some HTML
 * and hands the page over to `look` once every widget in it has its text.
 */
export function stage() {
  let open;
  before(async () => (open = await openStage()));
  after(() => open?.close());
  return (...shown) => open.show(...shown);
}

/** The stage for whoever runs no tests. */
export async function openStage() {
  const site = await serve(root);
  const browser = await puppeteer.launch(chromiumWithReader());

  return {
    async show(content, look, { lang = 'en', width = 800, style = '' } = {}) {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width, height: 800 });
        await page.goto(`${site.url}/test/trials/stage.html`); // so that it is a page of that site
        await page.setContent(html({ content, lang, style }));
        await filled(page);
        return await look(page);
      } finally {
        await page.close();
      }
    },

    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/**
 * Waits until every widget has its text, with what is folded and comes after it. No element is asked:
 * the script gives a ready-made text to a tag that it need not register.
 */
async function filled(page) {
  await page.waitForFunction(
    (names) =>
      [...document.querySelectorAll(names)].every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('[part=widget]') &&
          !shadowRoot.querySelector('summary:only-child'),
      ),
    {},
    tags.join(),
  );
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Opens what is folded in all widgets of a page. */
export const unfold = (page) =>
  page.evaluate((names) => {
    for (const { shadowRoot } of document.querySelectorAll(names))
      shadowRoot.querySelector('details').open = true;
  }, texts.join());

/** Sets what the device and its owner ask for: `{ 'forced-colors': 'active' }`. */
export async function emulate(page, { media = '', ...features }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
