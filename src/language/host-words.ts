import { hostWords } from '../settings/configure.js';
import { pluralForm, type HostWords, type Texts } from '../settings/words.js';
import { languages } from './languages.js';
import { shippedBelow } from './shipped-below.js';
import { sourceKeys } from './texts-in.js';

let offered: { readonly words: HostWords; readonly tags: readonly string[] } | undefined;

/** The languages that a page can ask for: those shipped, then those for which the host has words. */
export function availableLanguages(): readonly string[] {
  const words = hostWords();
  if (offered?.words !== words) {
    const shipped: readonly string[] = languages;
    const own = [...words.keys()].filter((tag) => !shipped.includes(tag));
    offered = { words, tags: [...languages, ...own] };
  }
  return offered.tags;
}

/** The languages for a picker: a region of ours such as `es-MX` is no choice beside `es`. */
export function offeredLanguages(): readonly string[] {
  const shipped: readonly string[] = languages;
  return availableLanguages().filter((tag) => shipped.includes(tag) || !shippedBelow(tag));
}

/** The host's texts for an available language, the more general first: those of `es`, then of `es-MX`. */
export function hostLayers(language: string): readonly Texts[] {
  const below = shippedBelow(language);
  const tags = below && below !== language ? [below, language] : [language];
  return tags.flatMap((tag) => hostWords().get(tag) ?? []);
}

/** The sections of `messages` in which the host has changed our words of a language, or added to them. */
export function editsOf(language: string): readonly string[] {
  if (!shippedBelow(language)) return []; // nothing of ours to edit
  const edited = hostLayers(language).flatMap((texts) => [...texts.keys()].map(sectionOf));
  return [...new Set(edited)].filter((section) => section !== 'language');
}

/** The sections in which a language that only the host has lacks a text, so that English stands in. */
export function gapsOf(language: string): readonly string[] {
  if (shippedBelow(language)) return [];
  const there = new Set(
    hostLayers(language).flatMap((texts) => [...texts.keys()].map(withoutForm)),
  );
  const missing = sourceKeys.filter((key) => !there.has(withoutForm(key)));
  return [...new Set(missing.map(sectionOf))];
}

/** Whether a language that only the host has has any text of these sections. */
export function isThere(language: string, sections: readonly string[]): boolean {
  if (shippedBelow(language)) return true;
  return hostLayers(language).some((texts) =>
    [...texts.keys()].some((key) => sections.includes(sectionOf(key))),
  );
}

const sectionOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** A language has plural forms of its own: `about.sources` for `about.sources_few`. */
const withoutForm = (key: string): string => key.replace(pluralForm, '');
