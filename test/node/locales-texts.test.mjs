// What stands behind `npm run locales` and in no file that a person reads: rules, notes, pseudo-locales.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { columns } from '../../scripts/locales/columns.mjs';
import { numberFor } from '../../scripts/locales/content-numbers.mjs';
import { contextOf } from '../../scripts/locales/context.mjs';
import { English } from '../../scripts/locales/english.mjs';
import { Locale } from '../../scripts/locales/locale.mjs';
import { pseudo } from '../../scripts/locales/pseudo.mjs';
import { flat, nested, placeholders } from '../../scripts/locales/texts.mjs';
import { fromXliff } from '../../scripts/locales/xliff/read.mjs';
import { toXliff } from '../../scripts/locales/xliff/write.mjs';

const data = JSON.parse(readFileSync(new URL('../../locales/en.json', import.meta.url)));
const english = new English(data);

test('every text has a note for translators and a length, and English itself fits', () => {
  for (const [key, text] of english.texts) {
    const context = contextOf(key, text);

    assert.ok(context, `${key} has a rule in scripts/locales/context-rules.mjs`);
    assert.ok(columns(text) <= context.longest, key);
  }
});

test('translators are told every number that the content fills in', () => {
  for (const [key, text] of english.texts) {
    for (const each of placeholders(text).filter((written) => written.includes(', number'))) {
      if (each === '{{count, number}}') continue; // whatever the count is
      assert.ok(numberFor(key, each) > 0, `${each} in ${key} is found in src/content`);
    }
  }
});

test('the translations of a plural are stale when any form of the English changes', () => {
  const hash = (form) => {
    const changed = structuredClone(data);
    if (form) changed.messages.about[form] += '!';
    return new English(changed).hashes.get('about.sources');
  };

  assert.equal(new Set([hash(), hash('sources_one'), hash('sources_other')]).size, 3);
});

test('a Chinese character takes two columns, an accent none, a placeholder what fills it', () => {
  assert.equal(columns('腿 leg'), 6);
  assert.equal(columns('한글'), 4);
  assert.equal(columns('pèpe\u0301'), 4);
  assert.equal(columns('{{minutes, number}} min'), 6);
});

test('any text comes back from XLIFF as it went', async () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => `${each.trim()}.`);
  const keys = english.keysFor('es');
  const words = fc.array(word, { minLength: keys.length, maxLength: keys.length, size: 'max' });
  const property = fc.asyncProperty(words, async (texts) => {
    const written = new Map(keys.map((key, index) => [key, texts[index]]));
    const spanish = new Locale('es', { terms: {}, messages: nested(written) }, english);

    const { units } = await fromXliff(await toXliff(spanish));

    assert.deepEqual(new Map([...units].map(([key, { target }]) => [key, target])), written);
  });

  await fc.assert(property, { numRuns: 5, endOnFailure: true });
});

for (const tag of ['en-XA', 'ar-XB']) {
  test(`${tag} has all keys of English, in brackets, with their placeholders`, () => {
    const made = flat(pseudo(data.messages, tag));

    assert.deepEqual([...made.keys()], [...english.texts.keys()]);
    for (const [key, text] of made) {
      assert.match(text, /^⟦[^⟦⟧]+⟧$/, key);
      assert.deepEqual(placeholders(text), placeholders(english.texts.get(key)), key);
    }
  });
}

const sentence = fc
  .array(fc.constantFrom('leg', 'No.', 'calf,', '{{minutes, number}}', '{{by}}', '(I)'), {
    minLength: 1,
  })
  .map((words) => words.join(' '));

test('en-XA is 40 % longer and has no plain letter of English outside placeholders', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const { made } = pseudo({ made: text }, 'en-XA');

      assert.ok(made.length - 2 >= text.length * 1.4, made);
      assert.doesNotMatch(made.replace(/\{\{.*?\}\}/g, ''), /[a-z]/i);
    }),
  );
});

test('ar-XB keeps the words, with marks from right to left around them and no override', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const { made } = pseudo({ made: text }, 'ar-XB');

      assert.equal(made.replace(/[⟦⟧\u200F]/g, ''), text);
      assert.doesNotMatch(made, /[\u202A-\u202E\u2066-\u2069]/);
      assert.equal(/\u200F/.test(made), /[a-z]/i.test(text.replace(/\{\{.*?\}\}/g, '')));
    }),
  );
});

test('pseudo names the pseudo-locales that there are', () => {
  assert.throws(() => pseudo({}, 'fr-XC'), /en-XA, ar-XB/);
});
