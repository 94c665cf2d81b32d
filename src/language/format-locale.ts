/** Languages for which browsers have no numbers, dates and plurals, and whose readers write these as another does. */
const writesAs: Readonly<Record<string, string>> = { ht: 'fr' };

/** A tag by which `Intl` can write for a reader. Without it `Intl` takes the browser's own language. */
export function formatLocale(...tags: readonly string[]): string {
  for (const tag of tags) {
    const [known] = Intl.NumberFormat.supportedLocalesOf([tag, writesAs[tag] ?? tag]);
    if (known) return known;
  }
  return 'en';
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural forms of a language (CLDR). */
export function pluralRules(language: string): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) rules.set(language, (found = new Intl.PluralRules(formatLocale(language))));
  return found;
}
