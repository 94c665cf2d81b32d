import { isFixed, isLocked } from '../content/locked.js';
import { languages } from '../language/languages.js';
import { fallbackLocale } from '../language/locales.js';
import { canonical } from '../language/match.js';
import { shippedBelow } from '../language/shipped-below.js';
import { faultIn } from './host-text.js';
import { inspect, isRecord, type Report } from './problem.js';

/** Texts by their key: `help.lead`. */
export type Texts = ReadonlyMap<string, string>;

/** What a host says in each language, by its canonical tag: only what can be shown. */
export type HostWords = ReadonlyMap<string, Texts>;

/** Where a host says nothing: always the same, so that words are not put together anew for it. */
export const noWords: HostWords = new Map();

/** Texts in the shape of `locales/en.json`: any part of it. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** The end of a key that is one of several plural forms (CLDR). */
export const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Reads the texts of a host. What cannot be shown is reported and left out. */
export function readWords(name: string, raw: unknown, report: Report): HostWords {
  const words = new Map<string, Texts>();
  if (!isRecord(raw)) {
    report({ name, value: inspect(raw), hint: 'Use { "es": { … } }: texts by language tag.' });
    return words;
  }
  for (const [language, texts] of Object.entries(raw)) {
    const known = canonical(language);
    const path = `${name}.${language}`;
    if (!known) {
      report({ name: path, value: language, hint: 'Use a language tag, as in es or pt-PT.' });
      continue;
    }
    const tag = ourTag(known);
    const read = readTexts(texts, tag, path, report);
    if (read.length > 0) words.set(tag, new Map([...(words.get(tag) ?? []), ...read]));
  }
  return words;
}

/** Text by text, the later over the earlier. */
export function mergeWords(earlier = noWords, later = noWords): HostWords {
  if (later.size === 0) return earlier;
  if (earlier.size === 0) return later;
  const all = new Map(earlier);
  for (const [tag, texts] of later) all.set(tag, new Map([...(all.get(tag) ?? []), ...texts]));
  return all;
}

/** The tag of ours that means the same: `en-US` is `en`, `zh-TW` is `zh-Hant`. `es-MX` stays what it is. */
function ourTag(known: string): string {
  const { baseName } = new Intl.Locale(known); // texts know no extensions
  const full = (tag: string) => new Intl.Locale(tag).maximize().baseName;
  return languages.find((tag) => full(tag) === full(baseName)) ?? baseName;
}

/** The texts of one language, walked along our own: what is deeper or elsewhere is unknown. */
function readTexts(raw: unknown, tag: string, path: string, report: Report): [string, string][] {
  const below = shippedBelow(tag) !== undefined; // in a language of our own some texts are fixed
  return walk(raw, fallbackLocale.messages, '');

  function walk(texts: unknown, source: object, prefix: string): [string, string][] {
    if (!isRecord(texts)) return refuse(prefix, texts, 'Use an object, as in locales/en.json.');
    return Object.entries(texts).flatMap(([part, text]): [string, string][] => {
      const key = prefix ? `${prefix}.${part}` : part;
      const origin = own(source, part) ?? own(source, part.replace(pluralForm, '_other'));
      if (isRecord(origin)) return walk(text, origin, key);
      if (typeof origin !== 'string') return refuse(key, text, unknown);
      const fault = below && isFixed(key) ? fixed : faultIn(text, origin, below && isLocked(key));
      return fault ? refuse(key, text, fault) : [[key, String(text)]];
    });
  }

  function refuse(key: string, value: unknown, hint: string): [] {
    const name = key ? `${path}.${key}` : path;
    report({ name, value: inspect(value), hint, unknown: hint === unknown });
    return [];
  }
}

const unknown = 'locales/en.json has no such text.';
const fixed =
  'This text cannot be changed. Say with the setting `reviewer` who has checked the texts.';

/** The own property of our texts: `__proto__` and `constructor` are none. */
const own = (source: object, name: string): unknown =>
  Object.hasOwn(source, name) ? source[name as keyof typeof source] : undefined;
