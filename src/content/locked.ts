/**
 * Texts that keep readers safe. A host's words for one of these stand after ours and never replace
 * them. A name stands for itself and for all below it. In a language that only the host has there is
 * nothing of ours to lock: its texts are the host's own, as is what they say.
 */
const locked = [
  'about.diagnosis',
  'causes.group.medicines.text',
  'comparison.diagnosis',
  'comparison.unsure',
  'help.heading',
  'help.lead',
  'help.level',
  'help.sign',
  'prevention.quinine',
  'prevention.supplements',
  'prevention.tip.drink.text',
  'prevention.tip.medicines.text',
  'relief.after',
  'relief.safety',
  'relief.step.temperature.text',
  'relief.step.thigh.text',
];

/** Texts that say how far the others have been checked, where they come from and what is missing. */
const fixed = [
  'about.edition',
  'about.sources',
  'about.unsourced',
  'evidence',
  'language.failed',
  'language.missing',
  'language.partial',
  'language.unreviewed',
  'review',
];

const isIn = (names: readonly string[], key: string): boolean =>
  names.some(
    (name) => key === name || (/^[._]/.test(key.slice(name.length)) && key.startsWith(name)),
  );

/** Whether a host can only add to the text of a key. */
export const isLocked = (key: string): boolean => isIn(locked, key);

/** Whether a host cannot touch the text of a key at all. */
export const isFixed = (key: string): boolean => isIn(fixed, key);
