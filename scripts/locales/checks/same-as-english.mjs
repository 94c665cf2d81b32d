import { sameAsEnglish as allowed } from '../exceptions.mjs';

/** No text has been left in English. */
export function* sameAsEnglish({ tag, pairs }) {
  if (tag === 'en') return;
  for (const { key, text, source } of pairs) {
    const known = allowed.some((each) => each.key === key && each.tags.includes(tag));
    if (text === source && /\p{L}/u.test(text) && !known) {
      yield [key, 'is the same as in English. Translate it. If it is right so, tell us why.'];
    }
  }
}
