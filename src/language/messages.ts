import { isLocked } from '../content/locked.js';
import { hostWords } from '../settings/configure.js';
import type { HostWords, Texts } from '../settings/words.js';
import type { Values } from './engine.js';
import { pluralRules } from './format-locale.js';
import { hostLayers } from './host-words.js';
import type { Key } from './key.js';
import { fallback } from './languages.js';
import { createLocaleFiles, type Loaders } from './locale-files.js';
import type { Review } from './locales.js';
import { memoized } from './memoized.js';
import { createPlainEngine } from './plain-engine.js';
import { textsIn } from './texts-in.js';

/** Gives the words for a key, with its placeholders filled: numbers as the reader writes them. */
export type Translate = (key: Key, values?: Values) => string;

/** The words of a language with the host's, as they were when its words were read last. */
interface Gathered {
  readonly host: HostWords;
  readonly texts: Texts;
  /** The words for a key that has no placeholders. */
  readonly say: (key: string) => string;
  /** The words for a key, its values and the tag by which numbers are written: an array, as JSON. */
  readonly fill: (asked: string) => string;
}

/** Keeps the words of all loaded languages, and the host's on top. */
export function createMessages(loaders?: Loaders) {
  const files = createLocaleFiles(loaders);
  const gathered = new Map<string, Gathered>();
  let engine = createPlainEngine();
  let comingEngine: Promise<void> | undefined;

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
    const texts = new Map(textsIn(files.get(language)?.messages ?? {}));
    for (const layer of hostLayers(language)) {
      for (const [key, text] of layer) {
        const held = isLocked(key) ? (texts.get(key) ?? '') : '';
        texts.set(key, text.startsWith(held) ? text : `${held} ${text}`);
      }
    }
    gathered.set(language, {
      host,
      texts,
      say: memoized((key) => engine.say(language, key, {}, language)),
      fill: memoized((asked) => {
        const [key, values, locale] = JSON.parse(asked) as [Key, Values, string];
        return engine.say(language, counted(key, values['count'], language), values, locale);
      }),
    });
    engine.put(language, texts);
  }

  /** The key for a count. Not left to the engine, which would ask `Intl` by a tag that `Intl` may not know. */
  function counted(key: Key, count: unknown, language: string): string {
    if (typeof count !== 'number') return key;
    const forms = [language, fallback].flatMap((each) =>
      [pluralRules(each).select(count), 'other']
        .map((form) => `${key}_${form}`)
        .filter((form) => gathered.get(each)?.texts.has(form)),
    );
    return forms[0] ?? key;
  }

  return {
    has: (language: string): boolean => files.has(language),
    load: (language: string): Promise<void> => files.load(language),

    /** The words of a loaded language. `locale` is the tag by which numbers are written. */
    translate(language: string, locale: string): Translate {
      gather(fallback);
      gather(language);
      return (key, values) => {
        const words = gathered.get(language);
        const said = values ? words?.fill(JSON.stringify([key, values, locale])) : words?.say(key);
        return said ?? '';
      };
    },

    /** How far the words of a loaded language have been checked. A host's are a draft for all we know. */
    review(language: string): Review {
      const { review } = files.get(language) ?? {};
      return (review ?? { status: 'draft', by: null, on: null }) as Review;
    },

    /** Lets i18next say all texts from now on. Where it cannot be had, nothing is lost. */
    bringI18next(): Promise<void> {
      return (comingEngine ??= fetchI18next().catch(() => {}));
    },
  };
}

export type Messages = ReturnType<typeof createMessages>;

/** The words that the widgets of this page share. */
export const messages: Messages = createMessages();
