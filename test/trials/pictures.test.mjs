// How the widgets look, beside pictures that somebody has looked at. `npm run pictures` makes new ones.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { difference, fonts, otherMakers } from './album.mjs';
import { emulate, stage, unfold, written } from './stage.mjs';
import { tags, texts } from './tags.mjs';

const show = stage();
const parts = tags.filter((tag) => tag !== 'cramp-guide'); // which has their looks

/** Where they are looked at, and how many pixels of each from the top. */
const states = {
  'on a wide page': { name: 'wide', of: texts, width: 1200, height: 800 },
  'on a phone': { name: 'phone', of: parts, width: 320, height: 600 },
  'on a phone in German': { name: 'german', of: parts, width: 320, height: 600, lang: 'de' },
  'on a phone in Arabic': { name: 'arabic', of: parts, width: 320, height: 600, lang: 'ar' },
  'in the dark': { name: 'dark', of: parts, media: { 'prefers-color-scheme': 'dark' } },
  'in forced colours': { name: 'forced', of: parts, media: { 'forced-colors': 'active' } },
  'on paper': { name: 'paper', of: ['cramp-overview', 'cramp-help'], media: { media: 'print' } },
  'with its sources': { name: 'sources', of: ['cramp-overview'], open: true, height: 800 },
};

const style = `
  * { content-visibility: visible !important; } /* a picture is larger than the window */
  :root { color-scheme: light dark; }
  body { margin: 0; font: 16px/1.5 ${fonts.map((name) => `'${name}'`).join()}; }
  main > * { padding: 8px; }
`;
const content = (of) => of.map((tag) => `<div>${written(tag, 'limit="3"')}</div>`).join('');

async function changes(page, { name, of, media = {}, open = false, height = 480 }) {
  await emulate(page, media);
  if (open) await unfold(page);
  const browser = await page.browser().version();
  const found = [];
  for (const tag of of) {
    const box = await (await page.$(`:has(> ${tag})`)).boundingBox();
    const png = await page.screenshot({ clip: { ...box, height: Math.min(box.height, height) } });
    const change = difference(`${tag}-${name}`, png, browser);
    if (change) found.push(`${tag}: ${change}`);
  }
  return { found, others: otherMakers(browser) };
}

describe('Every widget looks as it did when somebody last looked', () => {
  for (const [where, { width = 600, lang = 'en', ...state }] of Object.entries(states)) {
    test(where, async (t) => {
      const look = (page) => changes(page, state);
      const { found, others } = await show(content(state.of), look, { width, lang, style });

      const report = [...found, others].filter(Boolean).join('\n');
      // Where other programs draw, a difference says little, unless somebody wants to know.
      if (others && found.length > 0 && process.env.REQUIRE_BROWSERS !== '1') t.skip(report);
      else assert.ok(found.length === 0, report);
    });
  }
});
