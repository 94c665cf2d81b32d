import { fallback, type Language } from './languages.js';
import { shipped } from './locales.js';

/** A language's own name for itself. Of one that only a host has, `Intl` knows it, or else the English name. */
export function autonym(language: string): string {
  if (Object.hasOwn(shipped, language)) return shipped[language as Language].autonym;
  const names = new Intl.DisplayNames([language, fallback], { type: 'language' });
  return names.of(language) ?? language;
}
