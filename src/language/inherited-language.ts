import { canonical } from './match.js';

/** The nearest usable `lang` from an element outwards, also out through shadow roots, without `<html>`'s. */
export function inheritedTag(element: Element): string | undefined {
  let node: Node | null = element;
  while (node && node !== document.documentElement) {
    const tag = node instanceof Element && node.getAttribute('lang');
    if (tag && canonical(tag)) return tag;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null; // as `lang` is inherited
  }
  return undefined;
}
