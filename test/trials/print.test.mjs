// The widgets on paper: a PDF by Chromium, read with pdftotext (Debian's poppler-utils).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import { stage, written } from './stage.mjs';
import { texts } from './tags.mjs';

const show = stage();

/** What is printed of the widgets on a page, and what should be. */
const print = (tags, lang) =>
  show(
    tags.map((tag) => written(tag)).join(''),
    async (page) => {
      const expected = await page.evaluate(textsOf, tags.join());
      // As wide as A4 and without an end: on a second page the head of a table is printed again.
      const input = await page.pdf({ width: '210mm', height: '4800mm' });
      // `-raw` keeps the order in which it was drawn; without it, columns are read across.
      const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
      return { expected, printed };
    },
    { lang },
  );

/** All texts but those for ears only, with the numbers that CSS puts before steps; in the page. */
function textsOf(names) {
  return [...document.querySelectorAll(names)].flatMap(({ shadowRoot }) => {
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ALL);
    const found = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node.matches?.('.steps > li'))
        found.push([...node.parentNode.children].indexOf(node) + 1);
      if (node instanceof Text && !node.parentElement?.closest('.visually-hidden, style'))
        found.push(node.data);
    }
    return found.join('');
  });
}

/** Letters, digits and signs as they are, without spaces and what only steers them. */
const signs = (text) => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');

/**
 * How often each letter and digit occurs. A PDF holds right-to-left words in the order in which they
 * are drawn, joined letters as one and their marks apart, so of the order nothing can be said.
 */
function letters(text) {
  const counts = {};
  for (const letter of text
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]/gu)
    .toSorted())
    counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

const rightToLeft = new Set(['ar', 'fa', 'ur']);

describe('Paper has every text in its order, and what is folded on the screen', () => {
  for (const lang of languages.filter((tag) => !rightToLeft.has(tag))) {
    test(`in ${lang}`, async () => {
      const { expected, printed } = await print(lang === 'en' ? texts : ['cramp-guide'], lang);

      assert.equal(signs(printed), signs(expected.join('')));
    });
  }
});

describe('Paper has every letter of the texts, and of what is folded on the screen', () => {
  for (const lang of rightToLeft) {
    test(`in ${lang}`, async () => {
      const { expected, printed } = await print(lang === 'ar' ? texts : ['cramp-guide'], lang);

      assert.deepEqual(letters(printed), letters(expected.join('')));
    });
  }
});
