import { direction } from '../../../src/language/match.js';
import { canvasColour, contrast } from './contrast.js';
import { linesOf, starts, texts, unseen, type Text } from './seen-texts.js';

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
    ...starts(box).flatMap((element) => startFaults(element, direction(box.lang))),
    ...drawingFaults(box),
  ];
  return [...new Set(found)].map((fault) => `<${widget.localName}> ${fault}`);
}

const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

function boxFaults(widget: Element, box: HTMLElement): string[] {
  const [inner, outer] = [box, boxAround(widget)].map((each) => each.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  const seen = [...box.querySelectorAll('*')].filter((each) => !each.closest(unseen));
  const heading = box.querySelector('[part=heading]')?.getBoundingClientRect();
  const edges = widget.getBoundingClientRect();
  const room = heading && Math.min(heading.left - edges.left, edges.right - heading.right);
  return [
    ...(room !== undefined && room < size(widget) / 2 ? ['has no room inside its frame'] : []),
    ...(inner.left < outer.left - 1 || inner.right > outer.right + 1 ? ['sticks out'] : []),
    ...seen.filter(isCut).map(({ localName }) => `cuts its ${localName} off`),
    ...seen
      .filter(isTall)
      .map(({ localName }) => `has a ${localName} that is lower than what is in it`),
  ];
}

const isCut = (element: Element): boolean =>
  getComputedStyle(element).overflowX !== 'visible' &&
  element.scrollWidth > element.clientWidth + 1;

/** Whether lines are cut off at its lower end, or lie over what follows it. */
const isTall = (element: Element): boolean =>
  getComputedStyle(element).display !== 'inline' &&
  element.scrollHeight > element.clientHeight + size(element) / 2;

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
    style.fontVariantCaps === 'normal' ? '' : style.fontVariantCaps,
    style.wordBreak === 'normal' ? '' : `word-break: ${style.wordBreak}`,
    style.lineBreak === 'anywhere' ? 'line-break: anywhere' : '',
    style.cursor === 'none' ? 'cursor: none' : '',
    style.textShadow === 'none' ? '' : 'shadow',
    parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) ? 'outlined' : '',
  ].filter(Boolean);
  return wrong.map((fault) => `"${words}": ${fault}`);
}

function placeFaults({ lines, words }: Text, box: Element): string[] {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const out = lines.some(
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

/** Whether its first line begins at the edge that its language begins at. */
function startFaults(element: Element, dir: 'ltr' | 'rtl'): string[] {
  const style = getComputedStyle(element);
  const edges = element.getBoundingClientRect();
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth);
  const lines = linesOf(element);
  const first = lines.filter(({ top }) => Math.abs(top - (lines[0]?.top ?? 0)) < 4);
  const away =
    dir === 'rtl'
      ? edges.right - padding - Math.max(...first.map(({ right }) => right))
      : Math.min(...first.map(({ left }) => left)) - edges.left - padding;
  const words = element.textContent?.trim().slice(0, 20);
  return Math.abs(away) <= 3 ? [] : [`"${words}" does not begin at its edge`];
}

/** Whether it is drawn in the colour of the text, whatever a page fills its own drawings with. */
function drawingFaults(box: Element): string[] {
  const strange = [...box.querySelectorAll('svg :is(path, circle)')].filter((line) => {
    const { color, fill, stroke, strokeWidth } = getComputedStyle(line);
    const paints = [fill, parseFloat(strokeWidth) ? stroke : 'none'].filter(
      (paint) => paint !== 'none',
    );
    return paints.length === 0 || paints.some((paint) => paint !== color);
  });
  return strange.length > 0 ? ['has a drawing that is not in the colour of its text'] : [];
}
