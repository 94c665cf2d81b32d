/**
 * Takes what stands in a shadow root as HTML away, with its styles. Lit's own part comes after it.
 * What stands outside a shadow root stays: it is the page's, and is not shown beside a shadow root.
 *
 * @returns The function that gives what has come in its place the same folds open and the same focus:
 *   the order of both is the same in all languages.
 */
export function takeAway(standing: Element): (() => void) | undefined {
  const root = standing.getRootNode();
  if (!(root instanceof ShadowRoot) || standing.parentNode !== root) return undefined;
  const open = folds(root).map((fold) => fold.open);
  const focused = stops(root).findIndex((stop) => stop === root.activeElement);
  while (standing.previousSibling) standing.previousSibling.remove();
  standing.remove();
  return () => {
    folds(root).forEach((fold, index) => (fold.open = open[index] ?? fold.open));
    stops(root)[focused]?.focus({ preventScroll: true });
  };
}

const folds = (root: ShadowRoot) => [...root.querySelectorAll('details')];

const stops = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('a, select, summary')];
