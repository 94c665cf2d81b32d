import { nameIn, placeholders } from './texts.mjs';

/** The terms for what a placeholder counts. */
const units = { seconds: 'second', minutes: 'minute', hours: 'hour', weeks: 'week' };

/** The terms that the translation of an English text must use. */
export function termsFor({ source, sourceWords }, english) {
  const said = Object.entries(english.terms)
    .filter(([, stems]) => usesOne(sourceWords, stems, 'en'))
    .map(([term]) => term);
  const counted = placeholders(source)
    .map((each) => units[nameIn(each)])
    .filter((unit) => unit in english.terms);
  return new Set([...said, ...counted]);
}

/** Whether one of the stems occurs in a text, however it is cased or pointed. */
export const usesOne = (text, stems, tag) =>
  stems.some((stem) => folded(text, tag).includes(folded(stem, tag)));

/** Vowel signs that Arabic writes or leaves out, the stretching of its lines, soft hyphens. */
const optional = /[\u064b-\u0652\u0670\u0640\u00ad]/g;

const folded = (text, tag) =>
  text.normalize('NFC').replace(optional, '').replace(/\s/g, ' ').toLocaleLowerCase(tag);
