import { fallbackLocale } from './languages.js';

/** The keys of all texts. */
export const sourceKeys: readonly string[] = keysOf(fallbackLocale.messages);

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? prefix + name : keysOf(text as object, `${prefix}${name}.`),
  );
}
