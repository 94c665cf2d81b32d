import { isStamp } from '../content/locked.js';
import { fallbackLocale } from '../language/languages.js';
import { canonical } from '../language/match.js';
import { shippedBelow } from '../language/shipped-below.js';
import { written, type Problem, type Report } from './problem.js';

/** Texts by their key: `help.lead`. */
export type Texts = ReadonlyMap<string, string>;

/** What a host says in each language, by its canonical tag: only what can be shown. */
export type HostWords = ReadonlyMap<string, Texts>;

/** Texts in the shape of `locales/en.json`: any part of it. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** The end of a key that is one of several plural forms (CLDR). */
export const pluralForm = /_(zero|one|two|few|many|other)$/;

const longest = 5000; // characters; our own longest text has about 500

// Control characters, and those that turn the direction of what comes after them.
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Reads the texts of a host. What cannot be shown is reported and left out. */
export function readWords(raw: unknown, name: string, report: Report): HostWords {
  const words = new Map<string, Texts>();
  if (!isRecord(raw)) {
    report({ name, value: written(raw), hint: 'Use { "es": { … } }: texts by language tag.' });
    return words;
  }
  for (const [language, texts] of Object.entries(raw)) {
    const tag = canonical(language);
    const path = `${name}.${language}`;
    if (!tag)
      report({ name: path, value: language, hint: 'Use a language tag, as in es or pt-PT.' });
    else
      words.set(tag, new Map([...(words.get(tag) ?? []), ...readTexts(texts, tag, path, report)]));
  }
  return words;
}

/** The texts of one language, walked along our own: what is deeper or elsewhere is unknown. */
function readTexts(raw: unknown, tag: string, path: string, report: Report): [string, string][] {
  const stamped = shippedBelow(tag) !== undefined; // in a language of ours, ours says how far it is checked
  return walk(raw, fallbackLocale.messages, '');

  function walk(texts: unknown, source: object, prefix: string): [string, string][] {
    if (!isRecord(texts)) return refuse(prefix, texts, 'Use an object, as in locales/en.json.');
    return Object.entries(texts).flatMap(([part, text]): [string, string][] => {
      const key = prefix ? `${prefix}.${part}` : part;
      const origin = own(source, part) ?? own(source, part.replace(pluralForm, '_other'));
      if (typeof origin === 'object' && origin) return walk(text, origin, key);
      if (typeof origin !== 'string') return refuse(key, text, 'locales/en.json has no such text.');
      if (stamped && isStamp(key)) return refuse(key, text, 'Use the setting `reviewer`.');
      const fault = faultIn(text, origin);
      return fault ? refuse(key, text, fault) : [[key, String(text)]];
    });
  }

  function refuse(key: string, value: unknown, hint: string): [] {
    report({ name: key ? `${path}.${key}` : path, value: written(value), hint } satisfies Problem);
    return [];
  }
}

/** What is wrong with a text that should stand where ours does. */
function faultIn(text: unknown, origin: string): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'Use a text that is not empty.';
  if (text.length > longest) return `Use at most ${longest} characters.`;
  if (unprintable.test(text) || !isWellFormed(text)) return 'Use no control characters.';
  const known = placeholders(origin);
  const left = text.replace(/\{\{[^{}]*\}\}/g, '');
  if (/\{\{|\}\}/.test(left) || placeholders(text).some((each) => !known.includes(each)))
    return known.length > 0 ? `Use only ${known.join(' ')} in braces.` : 'Use no {{braces}}.';
  return undefined;
}

const placeholders = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];

/** Half a character (a lone surrogate) cannot be encoded. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

/** The own property of our texts: `__proto__` and `constructor` are none. */
const own = (source: object, name: string): unknown =>
  Object.hasOwn(source, name) ? source[name as keyof typeof source] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
