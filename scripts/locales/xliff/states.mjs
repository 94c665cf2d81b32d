/** How a text stands to the English, in the words of XLIFF 1.2. Poedit and Weblate ask for work on all but one. */
const states = {
  missing: 'needs-translation',
  stale: 'needs-l10n',
  unknown: 'needs-l10n',
  current: 'translated',
};

const done = new Set(['translated', 'signed-off', 'final']);

export const stateOf = (locale, key) => states[locale.state(key)];

/** Whether a translator has said that a text is done. */
export const isDone = (state) => done.has(state);

const unit = /<trans-unit\b[^>]*\bid=(["'])(.*?)\1[^]*?<\/trans-unit>/g;
const target = /<target\b[^>]*\bstate=(["'])(.*?)\1/;

/**
 * The state of each text, which the library leaves out. One that is written in an unforeseen way is
 * not found: then an old text stays marked as old, which does no harm.
 */
export const statesIn = (xml) =>
  new Map([...xml.matchAll(unit)].map(([whole, , key]) => [key, target.exec(whole)?.[2]]));
