import { foreignWords } from '../exceptions.mjs';
import { gap } from '../texts.mjs';

/** Codes that stand for several scripts, or for one that Unicode does not tell from another. */
const composed = { Jpan: ['Han', 'Hira', 'Kana'], Kore: ['Hang'], Hans: ['Han'], Hant: ['Han'] };

const names = new Intl.DisplayNames('en', { type: 'script' });
const brackets = /[(（][^)）]*[)）]/gu;
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u;

/** A text is written in the script of its language. Another may stand in brackets, beside it. */
export function* script({ tag, pairs }) {
  const code = new Intl.Locale(tag).maximize().script;
  const own = `[${(composed[code] ?? [code]).map((name) => `\\p{scx=${name}}`).join('')}]`;
  const ours = new RegExp(`(?=${own})\\p{L}`, 'gu');
  const foreign = new RegExp(`(?:(?!${own}|\\p{sc=Zyyy})\\p{L}\\p{M}*)+`, 'gu');
  for (const { key, words } of pairs) {
    const text = withoutAllowed(words, tag);
    const all = count(text, /\p{L}/gu);
    if (count(text, ours) * 2 < all) {
      yield [
        key,
        `is mostly not in ${names.of(code)} letters. Translate it, or transcribe the name.`,
      ];
      continue;
    }
    for (const word of new Set(text.replace(brackets, gap).match(foreign))) {
      yield [
        key,
        `has "${word}", not in ${names.of(code)} letters. Transcribe it, or put it in brackets.`,
      ];
    }
    if (code === 'Jpan' && all >= 12 && !kana.test(text))
      yield [key, 'has no kana. Is it Japanese?'];
  }
}

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

const withoutAllowed = (words, tag) =>
  foreignWords
    .filter(({ tags }) => tags.includes(tag))
    .reduce((text, { word }) => text.replaceAll(word, gap), words);
