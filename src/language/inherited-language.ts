import { canonical } from './match.js';

/** The nearest usable `lang` from an element outwards, also out through shadow roots, without `<html>`'s. */
export function inheritedTag(element: Element): string | undefined {
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
