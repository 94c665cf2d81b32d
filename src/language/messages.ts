import { isLocked } from '../content/locked.js';
import { hostWords } from '../settings/configure.js';
import type { HostWords, Texts } from '../settings/words.js';
import type { Values } from './engine.js';
import { pluralRules } from './format-locale.js';
import { hostLayers } from './host-words.js';
import type { Key } from './key.js';
import { fallback, type Language } from './languages.js';
import { fallbackLocale, shipped, type Locale, type Review, type Shipped } from './locales.js';
import { createPlainEngine } from './plain-engine.js';
import { memoized } from './memoized.js';
import { shippedBelow } from './shipped-below.js';
import { textsIn } from './texts-in.js';

/** Gives the words for a key, with its placeholders filled: numbers as the reader writes them. */
export type Translate = (key: Key, values?: Values) => string;

/** The words of a language with the host's, as they were when its words were read last. */
interface Gathered {
  readonly host: HostWords;
  readonly texts: Texts;
  /** The words for a key that has no placeholders. */
  readonly say: (key: string) => string;
}

type Loaders = Readonly<Record<Language, Pick<Shipped, 'load'>>>;

/** Keeps the words of all loaded languages, and the host's on top. */
export function createMessages(loaders: Loaders = shipped) {
  const locales = new Map<Language, Locale>([[fallback, fallbackLocale]]);
  const pending = new Map<Language, Promise<void>>();
  const gathered = new Map<string, Gathered>();
  let engine = createPlainEngine();
  let comingEngine: Promise<void> | undefined;

  async function fetchWords(language: Language): Promise<void> {
    const load = async () => wordsOf(language, await loaders[language].load());
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

  async function fetchI18next(): Promise<void> {
    const { createI18nextEngine } = await import('./i18next-engine.js');
    const i18next = createI18nextEngine(fallback);
    for (const [language, { texts }] of gathered) i18next.put(language, texts);
    engine = i18next;
  }

  /** Puts the words of a language together anew when the host's have changed. */
  function gather(language: string): void {
    const host = hostWords();
    if (gathered.get(language)?.host === host) return;
    const below = shippedBelow(language);
    const ours = textsIn((below && locales.get(below)?.messages) ?? {});
    const texts = new Map(ours);
    for (const layer of hostLayers(language)) {
      for (const [key, text] of layer) {
        const held = isLocked(key) && ours.has(key) ? (texts.get(key) ?? '') : '';
        texts.set(key, text.startsWith(held) ? text : `${held} ${text}`);
      }
    }
    const say = memoized((key) => engine.say(language, key, {}, language));
    gathered.set(language, { host, texts, say });
    engine.put(language, texts);
  }

  /** The key for a count. Not left to the engine, which would ask `Intl` by a tag that `Intl` may not know. */
  function counted(key: Key, count: number, language: string): string {
    const forms = [language, fallback].flatMap((each) =>
      [pluralRules(each).select(count), 'other']
        .map((form) => `${key}_${form}`)
        .filter((form) => gathered.get(each)?.texts.has(form)),
    );
    return forms[0] ?? key;
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
      return (key, values) => {
        if (!values) return gathered.get(language)?.say(key) ?? '';
        const { count } = values;
        const form = typeof count === 'number' ? counted(key, count, language) : key;
        return engine.say(language, form, values, locale);
      };
    },

    /** How far the words of a loaded language have been checked. A host's are a draft for all we know. */
    review(language: string): Review {
      const below = shippedBelow(language);
      const locale = below && locales.get(below);
      return (locale?.review ?? { status: 'draft', by: null, on: null }) as Review;
    },

    /** Lets i18next say all texts from now on. Where it cannot be had, nothing is lost. */
    bringI18next(): Promise<void> {
      return (comingEngine ??= fetchI18next().catch(() => {}));
    },
  };
}

/** What is in a file, where it is the file that was asked for: a server may send anything. */
function wordsOf(asked: Language, { default: locale }: { readonly default: Locale }): Locale {
  const { messages: words, language = asked } = locale;
  if (!words || language !== asked) throw new TypeError(`These are no words in "${asked}".`);
  return locale;
}

export type Messages = ReturnType<typeof createMessages>;

/** The words that the widgets of this page share. */
export const messages: Messages = createMessages();
