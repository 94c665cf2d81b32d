import { hostWords } from '../settings/configure.js';
import { pluralForm, type HostWords, type Texts } from '../settings/words.js';
import { languages } from './languages.js';
import { shippedBelow } from './shipped-below.js';

let offered: { readonly words: HostWords; readonly tags: readonly string[] } | undefined;

/** The languages on offer: those shipped, then those for which only the host has words. */
export function availableLanguages(): readonly string[] {
  const words = hostWords();
  if (offered?.words !== words) {
    const shipped: readonly string[] = languages;
    const own = [...words.keys()].filter((tag) => !shipped.includes(tag));
    offered = { words, tags: [...languages, ...own] };
  }
  return offered.tags;
}

/** The host's texts for an available language, the more general first: those of `es`, then of `es-MX`. */
export function hostLayers(language: string): readonly Texts[] {
  const below = shippedBelow(language);
  const tags = below && below !== language ? [below, language] : [language];
  return tags.flatMap((tag) => hostWords().get(tag) ?? []);
}

/** Whether the host has changed or added to a text of these sections of `messages`. */
export function isEdited(language: string, sections: readonly string[]): boolean {
  return hostLayers(language).some((texts) =>
    [...texts.keys()].some((key) => sections.includes(sectionOf(key))),
  );
}

/**
 * Whether a language that only the host has lacks a text of these sections, so that English stands in.
 *
 * @param source All our keys.
 */
export function isPartial(
  language: string,
  sections: readonly string[],
  source: readonly string[],
): boolean {
  if (shippedBelow(language)) return false;
  const there = new Set(
    hostLayers(language).flatMap((texts) => [...texts.keys()].map(withoutForm)),
  );
  return source.some((key) => sections.includes(sectionOf(key)) && !there.has(withoutForm(key)));
}

const sectionOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** A language has plural forms of its own: `about.sources` for `about.sources_few`. */
const withoutForm = (key: string): string => key.replace(pluralForm, '');
