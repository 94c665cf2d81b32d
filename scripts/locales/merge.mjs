import { hashOf } from './english.mjs';
import { sourceHashes } from './source-hashes.mjs';
import { nested } from './texts.mjs';
import { isDone } from './xliff/states.mjs';

/**
 * A language with the texts that came back from a translator: its new data, which texts changed, and
 * which were made from an English that has changed since.
 */
export function merged(locale, units) {
  const { data, english, keys } = locale;
  const changed = keys.filter((key) => units.get(key).target !== locale.texts.get(key));
  const hashes = new Map();
  const outdated = [];
  for (const key of english.hashes.keys()) {
    const forms = locale.formsOf(key);
    const touched = forms.some((each) => changed.includes(each));
    if (!touched && !forms.every((each) => isDone(units.get(each).state))) continue;
    const sources = forms.map((each) => units.get(each).source);
    const today = forms.every((each, index) => sources[index] === english.textFor(each));
    // What the translator saw is what counts, also if it is no longer what English says.
    hashes.set(key, today ? english.hashes.get(key) : hashOf(sources));
    if (!today) outdated.push(key);
  }
  const lostReview = changed.length > 0 && data.review.status !== 'draft' && data.review.status;
  return {
    data: {
      ...data,
      review: lostReview ? { status: 'draft', by: null, on: null } : data.review,
      source: sourceHashes(locale, hashes),
      messages: nested(keys.map((key) => [key, units.get(key).target])),
    },
    changed,
    outdated,
    lostReview,
  };
}
