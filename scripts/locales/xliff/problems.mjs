import { placeholderProblems } from '../checks/placeholders.mjs';

/** Why the texts of an XLIFF file cannot be taken, a line each. */
export function xliffProblems({ sourceLanguage, units }, { keys, english }) {
  const problems =
    sourceLanguage === 'en' ? [] : [`Its source language is ${sourceLanguage}, not en.`];
  for (const key of keys) {
    const unit = units.get(key);
    if (!unit) problems.push(`${key}: is missing. Export the language again, or add the text.`);
    else if (!unit.target) problems.push(`${key}: is not translated yet: the target is empty.`);
    else {
      const wrong = placeholderProblems(unit.target, english.textFor(key));
      problems.push(...wrong.map((each) => `${key}: ${each}`));
    }
  }
  for (const key of units.keys()) {
    if (!keys.includes(key)) problems.push(`${key}: is not a text of the kit. Take the unit out.`);
  }
  return problems;
}
