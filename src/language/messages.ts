import { createInstance } from 'i18next';
import type { Key } from './key.js';
import { fallback, fallbackLocale, shipped, type Language } from './languages.js';

/** Gives the words for a key, with its placeholders filled: numbers as the reader writes them. */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** How far a text has been checked, by whom and on which day (ISO 8601). */
export interface Review {
  readonly status: 'draft' | 'translation-reviewed' | 'clinically-reviewed';
  readonly by: string | null;
  readonly on: string | null;
}

type Loaders = Readonly<Record<Language, Pick<(typeof shipped)[Language], 'load'>>>;

/** Keeps the words of all loaded languages, on an i18next instance of its own. */
export function createMessages(loaders: Loaders = shipped) {
  const reviews = new Map<Language, Review>([[fallback, fallbackLocale.review as Review]]);
  const pending = new Map<Language, Promise<void>>();
  // The default export of i18next belongs to the host page. Options whose default moved between
  // i18next 26 and 27 are all named.
  const i18n = createInstance();
  void i18n.init({
    resources: { [fallback]: { translation: fallbackLocale.messages } },
    fallbackLng: fallback,
    load: 'currentOnly',
    initAsync: false,
    returnEmptyString: false,
    returnNull: false,
    parseMissingKeyHandler: () => '', // nobody reads a key
    interpolation: { escapeValue: false }, // Lit escapes
  });

  async function fetchWords(language: Language): Promise<void> {
    const { load } = loaders[language];
    const { default: locale } = await load()
      .catch(load) // once more
      .catch((cause: unknown) => {
        console.warn(
          `cramp-kit: the words for "${language}" could not be loaded. Widgets keep what they show, ` +
            'and the next change of language tries again. Is the file of that language on the server?',
        );
        throw cause;
      });
    i18n.addResourceBundle(language, 'translation', locale.messages);
    reviews.set(language, locale.review as Review);
  }

  return {
    /** Whether the words of a language are here. */
    has: (language: Language): boolean => reviews.has(language),

    /** Fetches the words of a language, once for everybody. Rejects when they cannot be had; the next call tries again. */
    load(language: Language): Promise<void> {
      if (reviews.has(language)) return Promise.resolve();
      let loading = pending.get(language);
      if (!loading) {
        loading = fetchWords(language).finally(() => pending.delete(language));
        pending.set(language, loading);
      }
      return loading;
    },

    /** The words of a loaded language. `locale` is the tag by which numbers are written. */
    translate(language: Language, locale: string): Translate {
      const t = i18n.getFixedT(language);
      return (key, values) => t(key as string, { ...values, locale }); // `locale` goes to Intl
    },

    /** How far the words of a loaded language have been checked. */
    review: (language: Language): Review =>
      reviews.get(language) ?? (fallbackLocale.review as Review),
  };
}

export type Messages = ReturnType<typeof createMessages>;

/** The words that the widgets of this page share. */
export const messages: Messages = createMessages();
