/**
 * Remembers which folds of a widget are open and what has the focus, before all that is in it is made
 * anew. Returns the function that puts both back.
 */
export function readingPosition(root: ShadowRoot): () => void {
  const open = folds(root).map((fold) => fold.open); // their order is the same in all languages
  const focused = root.activeElement;
  return () => {
    folds(root).forEach((fold, index) => (fold.open = open[index] ?? fold.open));
    // Not by its place: a setting may have brought a link that dials.
    const same = focused && stops(root).find((stop) => isAlike(stop, focused));
    same?.focus({ preventScroll: true });
  };
}

const folds = (root: ShadowRoot) => [...root.querySelectorAll('details')];

const stops = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('a, select, summary')];

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.getAttribute('href') === other.getAttribute('href');
