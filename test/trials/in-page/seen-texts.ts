/** Words that a reader can see. */
export interface Text {
  readonly element: Element;
  readonly words: string;
  readonly lines: readonly DOMRect[];
}

/** Every text that can be seen, with its lines. */
export function texts(box: Element): Text[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.closest(unseen)) continue;
    found.push({ element, words: node.data.trim().slice(0, 20), lines: linesOf(node) });
  }
  return found.filter(({ lines }) => lines.length > 0);
}

/** For assistive technology alone, or drawn by the browser. */
export const unseen = '.visually-hidden, [role=status], thead, option';

/** The boxes of the lines of a text. */
export function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Texts that begin where their box begins. */
export const starts = (box: Element): Element[] =>
  [...box.querySelectorAll('[part$=heading], p:not([part=evidence])')].filter(
    (each) => !each.closest(unseen),
  );
