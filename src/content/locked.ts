/**
 * Texts that keep readers safe. A host's words for one of these stand after ours and never replace
 * them. A name stands for itself and for all below it.
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

/** Whether a host can only add to the text of a key. */
export const isLocked = (key: string): boolean =>
  locked.some((name) => key === name || key.startsWith(`${name}.`));

/** Whether a text says how far it has been checked. A host says that with `reviewer`, not with words of its own. */
export const isStamp = (key: string): boolean => key.startsWith('review.');
