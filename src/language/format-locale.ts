import { memoized } from './memoized.js';

/** Languages for which browsers have no numbers, dates and plurals, and whose readers write these as another does. */
const writesAs: Readonly<Record<string, string>> = { ht: 'fr' };

const supported = memoized(
  (tag) => Intl.NumberFormat.supportedLocalesOf([tag, writesAs[tag] ?? tag])[0],
);

/** A tag by which `Intl` can write for a reader. Without it `Intl` takes the browser's own language. */
export function formatLocale(...tags: readonly string[]): string {
  return tags.map(supported).find(Boolean) ?? 'en';
}

/** Chromium says that it knows Punjabi, but has no names of months for it: "2026 M11 23". */
const hasNoMonths = /^pa\b/;

const days = memoized((locale) =>
  hasNoMonths.test(locale)
    ? new Intl.DateTimeFormat('en-IN', { timeZone: 'UTC' }) // in digits only
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A day (ISO 8601) as a reader writes it, the same in all browsers. */
export const formatDay = (locale: string, day: string): string =>
  days(locale).format(new Date(day));

/** The plural forms of a language (CLDR). */
export const pluralRules = memoized((language) => new Intl.PluralRules(formatLocale(language)));
