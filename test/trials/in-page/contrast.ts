/** One pixel to mix colours on, in the way the page does. */
const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

const mixed = new Map<string, number>();

/**
 * The contrast of an element's text with what is behind it (WCAG 2, relative luminance).
 *
 * @param canvas What the browser paints behind the whole page.
 */
export function contrast(element: Element, canvas: string): number {
  const style = getComputedStyle(element);
  const colours = [
    style.getPropertyValue('-webkit-text-fill-color') || style.color,
    ...grounds(element),
    canvas,
  ].toReversed();
  const known = mixed.get(colours.join());
  if (known) return known;
  const [ground, ink] = luminances(colours);
  const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
  mixed.set(colours.join(), ratio);
  return ratio;
}

/** How light the page is before and after the last of these colours is painted. */
function luminances(colours: readonly string[]): [number, number] {
  if (!pixel) throw new Error('There is no canvas to mix colours on.');
  for (const ground of colours.slice(0, -1)) paint(pixel, ground);
  const behind = luminance(pixel);
  paint(pixel, colours.at(-1) ?? '');
  return [behind, luminance(pixel)];
}

/** The colours that are behind an element's text, from the inside out. */
function grounds(element: Element): string[] {
  return around(element)
    .map((each) => getComputedStyle(each).backgroundColor)
    .filter((colour) => !/^transparent$|^rgba\(.*, 0\)$/.test(colour));
}

/** An element and all that it is painted upon, out through shadow roots. */
function around(element: Element): Element[] {
  const root = element.getRootNode();
  const outer =
    element.assignedSlot ??
    element.parentElement ??
    ('host' in root ? (root as ShadowRoot).host : null);
  return outer ? [element, ...around(outer)] : [element];
}

/** What the browser paints behind the whole page. */
export function canvasColour(): string {
  const probe = document.createElement('i');
  probe.style.cssText = 'all: initial; background: Canvas; color-scheme: inherit;';
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

function paint(context: OffscreenCanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
}

function luminance(context: OffscreenCanvasRenderingContext2D): number {
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
