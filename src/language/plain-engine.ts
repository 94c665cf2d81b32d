import type { Texts } from '../settings/words.js';
import type { Engine } from './engine.js';
import { fallback } from './languages.js';
import { memoized } from './memoized.js';

/**
 * Says the first texts, so that they need not wait for i18next: the little of its syntax that our
 * texts use. A test compares the two on every text.
 */
export function createPlainEngine(): Engine {
  const words = new Map<string, Texts>();
  return {
    put: (language, texts) => words.set(language, texts),
    say: (language, key, values, locale) =>
      (words.get(language)?.get(key) ?? words.get(fallback)?.get(key) ?? '').replace(
        /\{\{(\w+)(, number)?\}\}/g,
        (_, name: string, number?: string) => {
          const value = values[name] ?? '';
          return number ? numbers(locale).format(Number(value)) : String(value);
        },
      ),
  };
}

const numbers = memoized((locale) => new Intl.NumberFormat(locale));
