import type { Texts } from '../settings/words.js';
import { fallbackLocale } from './locales.js';

/** The texts of a tree of messages, by their key: `help.lead`. */
export function textsIn(messages: object): Texts {
  return new Map(flat(messages, ''));
}

function flat(messages: object, prefix: string): [string, string][] {
  return Object.entries(messages).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + name, text]] : flat(text as object, `${prefix}${name}.`),
  );
}

/** The keys of all texts that there are. */
export const sourceKeys: readonly string[] = [...textsIn(fallbackLocale.messages).keys()];
