import { isObject } from '../texts.mjs';

const known = ['review', 'terms', 'source', 'messages'];

/** A file has its four parts, and no other. */
export function* parts({ tag, data, english }) {
  for (const part of Object.keys(data)) {
    if (!known.includes(part)) {
      yield [
        part,
        `is not a part of a locale file. Take it out. The parts are ${known.join(', ')}.`,
      ];
    }
  }
  for (const part of known) {
    if (part === 'source' && data.source === undefined) continue;
    if (!isObject(data[part])) yield [part, 'is missing, or no list in { }. See locales/en.json.'];
  }
  if (tag === 'en') {
    if (data.source) yield ['source', 'is for translations. English is the source: take it out.'];
    return;
  }
  if (isObject(data.terms)) yield* termList(data.terms, english.terms);
}

function* termList(terms, expected) {
  for (const term of Object.keys(expected)) {
    const stems = terms[term];
    if (!Array.isArray(stems) || stems.length === 0 || !stems.every(isStem)) {
      yield [
        `terms.${term}`,
        `is missing or empty. Write the start of your word for "${expected[term][0]}", in [" "].`,
      ];
    }
  }
  for (const term of Object.keys(terms)) {
    if (!(term in expected)) yield [`terms.${term}`, 'is not a term of en.json. Take it out.'];
  }
}

const isStem = (stem) => typeof stem === 'string' && stem.trim() === stem && stem !== '';
