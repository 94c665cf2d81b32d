// Numbers, days and plurals as the reader writes them. Making an Intl formatter is slow: one a language.
const days = new Map();
const plurals = new Map();

export const number = (value, language) => value.toLocaleString(language);

export function day(date, language) {
  if (!days.has(language)) {
    const options = { dateStyle: 'long', timeZone: 'UTC' };
    days.set(language, new Intl.DateTimeFormat(language, options));
  }
  return days.get(language).format(new Date(date));
}

export function plural(count, language) {
  if (!plurals.has(language)) plurals.set(language, new Intl.PluralRules(language));
  return plurals.get(language).select(count);
}

/** Fills the placeholders of a text: `{minutes}`. */
export const fill = (text, values, language) =>
  text.replace(/\{(\w+)\}/g, (_, key) => written(values[key], language));

export const written = (value, language) =>
  typeof value === 'number' ? number(value, language) : value;
