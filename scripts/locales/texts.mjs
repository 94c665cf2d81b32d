const placeholder = /\{\{.*?\}\}/g;
const form = /_(zero|one|two|few|many|other)$/;

/** Stands where a placeholder was: neither a letter nor a digit, a space or a stop. */
export const gap = '\uFFFC';

/** The texts of nested messages by their key, as in `help.sign.long`. */
export function flat(messages, prefix = '') {
  return new Map(
    Object.entries(messages).flatMap(([name, value]) =>
      isObject(value) ? [...flat(value, `${prefix}${name}.`)] : [[prefix + name, value]],
    ),
  );
}

/** The messages that `flat` takes apart, in the order of their keys. */
export function nested(texts) {
  const messages = {};
  for (const [key, text] of texts) {
    const names = key.split('.');
    const last = names.pop();
    let holder = messages;
    for (const name of names) holder = holder[name] ??= {};
    holder[last] = text;
  }
  return messages;
}

/** The key that the kit asks for: `about.sources` for `about.sources_one`. */
export const base = (key) => key.replace(form, '');

/** The plural form at the end of a key, if it has one. */
export const pluralForm = (key) => form.exec(key)?.[1];

/** The placeholders of a text with their formats, as in `{{minutes, number}}`. */
export const placeholders = (text) => text.match(placeholder) ?? [];

/** The name in a placeholder: `minutes`. */
export const nameIn = (written) => written.slice(2, -2).split(',')[0].trim();

/** What the translator wrote around the placeholders. */
export const withoutPlaceholders = (text) => text.replace(placeholder, gap);

export const isObject = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
