import { fallback, type Language } from './languages.js';
import { canonical, match } from './match.js';
import { pageTags } from './page-language.js';

/** What a place in the page asks for, and what we have for it. */
export interface WantedLanguage {
  /** The tag that was asked for, made canonical. */
  readonly tag: string;
  /** The language to show. */
  readonly language: Language;
  /** Whether that is what was asked for, or English because nothing fits. */
  readonly fits: boolean;
}

/**
 * Decides the language of an element. The first of these that names a language wins:
 *
 * 1. its own `lang`, then that of the nearest ancestor below `<html>`, also out through shadow roots;
 * 2. `setLanguage()` or the picker; 3. `<html lang>`; 4. the browser's languages (`pageTags`);
 * 5. English.
 */
export function wantedLanguage(element: Element): WantedLanguage {
  const inherited = inheritedTag(element);
  const tags = inherited === undefined ? pageTags() : [inherited];
  const tag = tags.find((each) => match(each)) ?? tags[0] ?? fallback;
  const language = match(tag);
  return { tag: canonical(tag) ?? fallback, language: language ?? fallback, fits: !!language };
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
