import { bestChecked, isRefused } from './drafts.js';
import { availableLanguages, isThere } from './host-words.js';
import { fallback } from './languages.js';
import { canonical, match } from './match.js';
import { pageTags } from './page-language.js';

/**
 * Why a text is not in the language that was asked for: we have no such text, only a part of it, or
 * only a draft, which the host refuses; or it did not load.
 */
export type Shortfall = 'missing' | 'partial' | 'unreviewed' | 'failed';

/** What a place in the page asks for, and what we have for it. */
export interface WantedLanguage {
  /** The tag that was asked for, made canonical. */
  readonly tag: string;
  /** The language to show. */
  readonly language: string;
  /** Why that is not what was asked for. */
  readonly shortfall: Shortfall | undefined;
}

/**
 * Decides the language of an element. The first of these that names a language wins:
 *
 * 1. its own `lang`, then that of the nearest ancestor below `<html>`, also out through shadow roots;
 * 2. `setLanguage()` or the picker; 3. `<html lang>`; 4. the host's i18next; 5. the browser's
 * languages (`pageTags`); 6. English.
 *
 * @param sections The parts of the words that the element shows. A language that only the host has
 *   may lack them all.
 */
export function wantedLanguage(element: Element, sections?: readonly string[]): WantedLanguage {
  const inherited = inheritedTag(element);
  return languageFor(inherited === undefined ? pageTags() : [inherited], sections);
}

/** Decides what to show to a reader of these tags, the most wanted first. */
export function languageFor(tags: readonly string[], sections?: readonly string[]): WantedLanguage {
  const available = availableLanguages().filter((each) => !sections || isThere(each, sections));
  const known = tags.length > 0 ? tags : [fallback];
  const asked = known.map((tag) => ({ tag, language: match(tag, available) }));
  const fitting = asked.find(({ language }) => language !== undefined);
  const instead = isRefused(fallback) ? bestChecked() : fallback;
  const shown = asked.find(({ language }) => language && !isRefused(language)) ?? fitting;
  const tag = canonical((shown ?? asked[0])?.tag ?? fallback) ?? fallback;
  if (!shown?.language) return { tag, language: instead, shortfall: 'missing' };
  const refused = isRefused(shown.language) && shown.language !== instead;
  if (refused) return { tag, language: instead, shortfall: 'unreviewed' };
  return { tag, language: shown.language, shortfall: undefined };
}

/** The nearest usable `lang` from the element outwards, without `<html>`'s. */
function inheritedTag(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = outward(node)) {
    if (!isElement(node) || node === document.documentElement) continue;
    const tag = node.getAttribute('lang');
    if (tag && canonical(tag)) return tag;
  }
  return undefined;
}

/** One step out, the way `lang` is inherited in HTML: to the parent, from a shadow root to its host. */
function outward(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : node.parentNode;
}

// A script may move a widget into the page of a frame, whose classes are not those of this page.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Whether a node is a shadow root, of this page or of another. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
