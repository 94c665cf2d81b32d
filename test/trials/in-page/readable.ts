import { canvasColour, contrast } from './contrast.js';

/**
 * What keeps a reader from reading a widget: one line for each fault.
 *
 * @param spaced Whether the reader has set the space between letters, words and lines.
 */
export function faults(widget: Element, spaced = false): string[] {
  const box = widget.shadowRoot?.querySelector<HTMLElement>('[part=widget]');
  if (!box?.getClientRects().length) return [`<${widget.localName}> is not on the screen`];
  const base = size(widget);
  const canvas = canvasColour();
  const found = [
    ...boxFaults(widget, box),
    ...texts(box).flatMap((text) => [
      ...sizeFaults(text, base),
      ...(spaced ? [] : typeFaults(text)),
      ...placeFaults(text, box),
      ...colourFaults(text, canvas),
    ]),
    ...starts(box).flatMap(startFaults),
  ];
  return [...new Set(found)].map((fault) => `<${widget.localName}> ${fault}`);
}

interface Text {
  readonly element: Element;
  readonly words: string;
  readonly rects: readonly DOMRect[];
}

/** Every text that can be seen, with its lines. */
function texts(box: Element): Text[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.closest(unseen)) continue;
    found.push({ element, words: node.data.trim().slice(0, 20), rects: rectsOf(node) });
  }
  return found.filter(({ rects }) => rects.length > 0);
}

/** For assistive technology alone, or drawn by the browser. */
const unseen = '.visually-hidden, [role=status], thead, option';

function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

function boxFaults(widget: Element, box: HTMLElement): string[] {
  const [inner, outer] = [box, boxAround(widget)].map((each) => each.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  const cut = [...box.querySelectorAll('*')].filter(
    (each) =>
      !each.closest(unseen) &&
      getComputedStyle(each).overflowX !== 'visible' &&
      each.scrollWidth > each.clientWidth + 1,
  );
  return [
    ...(inner.left < outer.left - 1 || inner.right > outer.right + 1 ? ['sticks out'] : []),
    ...cut.map(({ localName }) => `cuts its ${localName} off`),
  ];
}

/** The nearest element that a widget has its width from. */
function boxAround({ parentElement: parent }: Element): Element {
  if (!parent) return document.documentElement;
  return getComputedStyle(parent).display === 'inline' ? boxAround(parent) : parent;
}

function sizeFaults({ element, words }: Text, base: number): string[] {
  const ratio = size(element) / base;
  return ratio > 0.85 && ratio < 1.8
    ? []
    : [`"${words}" is ${ratio.toFixed(2)} of the page's size`];
}

/** Where the words are those of ours, in the shapes in which people read them. */
function typeFaults({ element, words }: Text): string[] {
  const style = getComputedStyle(element);
  const leading = parseFloat(style.lineHeight) / size(element);
  const wrong = [
    leading >= 1.15 && leading <= 2.1 ? '' : `lines ${leading.toFixed(2)} apart`,
    style.letterSpacing === 'normal' || style.letterSpacing === '0px' ? '' : 'letters apart',
    parseFloat(style.wordSpacing) ? 'words apart' : '',
    style.textTransform === 'none' ? '' : style.textTransform,
    style.fontStyle === 'normal' ? '' : style.fontStyle,
    style.wordBreak === 'normal' ? '' : `word-break: ${style.wordBreak}`,
    style.cursor === 'none' ? 'cursor: none' : '',
    style.textShadow === 'none' ? '' : 'shadow',
    parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) ? 'outlined' : '',
  ].filter(Boolean);
  return wrong.map((fault) => `"${words}": ${fault}`);
}

function placeFaults({ rects, words }: Text, box: Element): string[] {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const out = rects.some(
    (rect) =>
      rect.left < left - 1 ||
      rect.right > right + 1 ||
      rect.top < top - 1 ||
      rect.bottom > bottom + 1,
  );
  return out ? [`"${words}" runs out of the box`] : [];
}

function colourFaults({ element, words }: Text, canvas: string): string[] {
  const ratio = contrast(element, canvas);
  return ratio >= 4.5 ? [] : [`"${words}" has a contrast of ${ratio.toFixed(2)}`];
}

/** Texts that begin where their box begins. */
const starts = (box: Element): Element[] =>
  [...box.querySelectorAll('[part$=heading], p:not([part=evidence])')].filter(
    (each) => !each.closest(unseen),
  );

/** Whether each line of it begins at the edge that its language begins at. */
function startFaults(element: Element): string[] {
  const style = getComputedStyle(element);
  const rtl = style.direction === 'rtl';
  const edges = element.getBoundingClientRect();
  const lines = new Map<number, number>();
  for (const { top, left, right } of rectsOf(element)) {
    const line = Math.round(top / 4);
    const start = rtl ? right : left;
    lines.set(
      line,
      lines.has(line) ? (rtl ? Math.max : Math.min)(lines.get(line) ?? 0, start) : start,
    );
  }
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth);
  const start = rtl ? edges.right - padding : edges.left + padding;
  const away = [...lines.values()].some((line) => Math.abs(line - start) > 3);
  return away ? [`"${element.textContent?.trim().slice(0, 20)}" does not begin at its edge`] : [];
}
