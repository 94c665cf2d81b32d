import { createInstance } from 'i18next';
import { isLocked } from '../content/locked.js';
import { hostWords } from '../settings/configure.js';
import type { HostWords } from '../settings/words.js';
import { hostLayers } from './host-words.js';
import { pluralRules } from './format-locale.js';
import type { Key } from './key.js';
import {
  fallback,
  fallbackLocale,
  shipped,
  type Language,
  type Locale,
  type Review,
  type Shipped,
} from './languages.js';
import { shippedBelow } from './shipped-below.js';

/** Gives the words for a key, with its placeholders filled: numbers as the reader writes them. */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

type Loaders = Readonly<Record<Language, Pick<Shipped, 'load'>>>;

const namespace = 'translation';

/** Keeps the words of all loaded languages, and the host's on top, on an i18next instance of its own. */
export function createMessages(loaders: Loaders = shipped) {
  const locales = new Map<Language, Locale>([[fallback, fallbackLocale]]);
  const pending = new Map<Language, Promise<void>>();
  const gathered = new Map<string, HostWords>();
  // The default export of i18next belongs to the host page. Options whose default moved between
  // i18next 26 and 27 are all named.
  const i18n = createInstance();
  void i18n.init({
    resources: {},
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
    locales.set(language, locale);
  }

  /** Puts the words of a language together anew when the host's have changed. */
  function gather(language: string): void {
    if (gathered.get(language) === hostWords()) return;
    gathered.set(language, hostWords());
    const below = shippedBelow(language);
    const ours = below && locales.get(below)?.messages;
    i18n.removeResourceBundle(language, namespace);
    i18n.addResourceBundle(language, namespace, ours ?? {});
    for (const texts of hostLayers(language)) {
      for (const [key, text] of texts) {
        const held: unknown = ours && isLocked(key) && i18n.getResource(language, namespace, key);
        const words = typeof held === 'string' ? `${held} ${text}` : text;
        i18n.addResource(language, namespace, key, words);
      }
    }
  }

  return {
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
        loading = fetchWords(below).finally(() => pending.delete(below));
        pending.set(below, loading);
      }
      return loading;
    },

    /** The words of a loaded language. `locale` is the tag by which numbers are written. */
    translate(language: string, locale: string): Translate {
      gather(fallback);
      gather(language);
      const t = i18n.getFixedT(language);
      const plurals = pluralRules(language);
      return (key, values) => {
        // i18next would ask `Intl` by a tag that it may not know, and would get the browser's plurals.
        const count = values?.['count'];
        const forms =
          typeof count === 'number' ? [`${key}_${plurals.select(count)}`, `${key}_other`] : [];
        return t([...forms, key] as string[], { ...values, locale, nest: false }); // `locale` goes to Intl
      };
    },

    /** How far the words of a loaded language have been checked. A host's are a draft for all we know. */
    review(language: string): Review {
      const below = shippedBelow(language);
      const locale = below && locales.get(below);
      return (locale?.review ?? { status: 'draft', by: null, on: null }) as Review;
    },
  };
}

export type Messages = ReturnType<typeof createMessages>;

/** The words that the widgets of this page share. */
export const messages: Messages = createMessages();
