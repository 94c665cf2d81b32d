import { termsFor, usesOne } from '../glossary.mjs';

/** A text uses the words of the glossary, also for what its numbers count. */
export function* terms({ tag, data, english, pairs }) {
  if (tag === 'en') return;
  for (const pair of pairs) {
    for (const term of termsFor(pair, english)) {
      const stems = [data.terms?.[term]].flat().filter((stem) => typeof stem === 'string');
      if (stems.length === 0 || usesOne(pair.words, stems, tag)) continue; // `parts` asks for stems
      yield [
        pair.key,
        `does not use the word for "${english.terms[term][0]}": ${stems.join(' or ')}. ` +
          `Use it, or add the form that you used to terms.${term}.`,
      ];
    }
  }
}
