import { bestChecked, isRefused } from './drafts.js';
import { availableLanguages } from './host-words.js';
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
 */
export function wantedLanguage(element: Element): WantedLanguage {
  const inherited = inheritedTag(element);
  const tags = inherited === undefined ? pageTags() : [inherited];
  const available = availableLanguages();
  const tag = tags.find((each) => match(each, available)) ?? tags[0] ?? fallback;
  const language = match(tag, available);
  const wanted = canonical(tag) ?? fallback;
  if (!language) return { tag: wanted, language: fallback, shortfall: 'missing' };
  if (isRefused(language) && bestChecked() !== language)
    return { tag: wanted, language: bestChecked(), shortfall: 'unreviewed' };
  return { tag: wanted, language, shortfall: undefined };
}

/** The nearest usable `lang` from the element outwards, without `<html>`'s. */
function inheritedTag(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = outward(node)) {
    if (!(node instanceof Element) || node === document.documentElement) continue;
    const tag = node.getAttribute('lang');
    if (tag && canonical(tag)) return tag;
  }
  return undefined;
}

/** One step out, the way `lang` is inherited in HTML: to the parent, from a shadow root to its host. */
function outward(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
