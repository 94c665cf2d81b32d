import { fallback, type Language } from './languages.js';
import { fallbackLocale, shipped, type Locale, type Shipped } from './locales.js';
import { shippedBelow } from './shipped-below.js';

export type Loaders = Readonly<Record<Language, Pick<Shipped, 'load'>>>;

/** Fetches the words of languages, and keeps them. */
export function createLocaleFiles(loaders: Loaders = shipped) {
  const locales = new Map<Language, Locale>([[fallback, fallbackLocale]]);
  const pending = new Map<Language, Promise<void>>();

  async function fetchLocale(language: Language): Promise<void> {
    const load = async () => checked(language, await loaders[language].load());
    const locale = await load()
      .catch(load) // once more
      .catch((cause: unknown) => {
        console.warn(
          `cramp-kit: the words for "${language}" could not be loaded. Widgets keep what they show, ` +
            'and the next change of language tries again. Is the file of that language on the server?',
        );
        throw cause;
      });
    locales.set(language, locale);
  }

  return {
    /** What is shipped for an available language, where it is here. A language that only the host has has none. */
    get(language: string): Locale | undefined {
      const below = shippedBelow(language);
      return below && locales.get(below);
    },

    /** Whether the words of an available language are here. */
    has(language: string): boolean {
      const below = shippedBelow(language);
      return !below || locales.has(below);
    },

    /** Fetches the words of a language, once for everybody. Rejects when they cannot be had; the next call tries again. */
    load(language: string): Promise<void> {
      const below = shippedBelow(language);
      if (!below || locales.has(below)) return Promise.resolve();
      let loading = pending.get(below);
      if (!loading) {
        loading = fetchLocale(below).finally(() => pending.delete(below));
        pending.set(below, loading);
      }
      return loading;
    },
  };
}

/** What is in a file, where it is the file that was asked for: a server may send anything. */
function checked(asked: Language, { default: locale }: { readonly default: Locale }): Locale {
  const { messages: words, language = asked } = locale;
  if (!words || language !== asked) throw new TypeError(`These are no words in "${asked}".`);
  return locale;
}
