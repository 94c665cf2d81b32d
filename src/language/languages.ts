import en from '#locales/en.json' with { type: 'json' };

/** What a locale file holds: the words, and how far they have been checked. */
export interface Locale {
  readonly review: {
    readonly status: string;
    readonly by: string | null;
    readonly on: string | null;
  };
  readonly messages: object;
}

/** A shipped language: its own name for itself, and how to fetch its words. */
export interface Shipped {
  readonly autonym: string;
  readonly load: () => Promise<{ default: Locale }>;
}

/** Every shipped language, in the order of the picker. Add a line here to add one. */
export const shipped = {
  en: { autonym: 'English', load: async () => ({ default: en }) },
  es: { autonym: 'Español', load: () => import('#locales/es.json', { with: { type: 'json' } }) },
  ar: { autonym: 'العربية', load: () => import('#locales/ar.json', { with: { type: 'json' } }) },
} satisfies Record<string, Shipped>;

/** The BCP 47 tag of a shipped language. */
export type Language = keyof typeof shipped;

/** The tags of all shipped languages, in the order of the picker. */
export const languages = Object.keys(shipped) as readonly Language[];

/** English: the language of the keys, inside every build, shown where nothing else fits. */
export const fallback = 'en' satisfies Language;
export const fallbackLocale: Locale = en;
