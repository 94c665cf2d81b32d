import { canonical } from './match.js';

/**
 * The nearest usable `lang` from an element outwards, also out through shadow roots, without `<html>`'s.
 * Not told by classes: a script may have moved the widget into the page of a frame, which has others.
 */
export function inheritedTag(element: Element): string | undefined {
  let node: Node | null = element;
  while (node && node !== document.documentElement) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag && canonical(tag)) return tag;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null; // as `lang` is inherited
  }
  return undefined;
}
