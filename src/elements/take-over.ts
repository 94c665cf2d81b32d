import type { LitElement, ReactiveController } from 'lit';
import { standingIn } from '../standing.js';

/**
 * Puts what a widget renders in the place of what stands in it as HTML (`prerender`), when `isReplaced`
 * says so: with the same folds open, whose order is the same in all languages, and the same focus. What
 * stands outside the shadow root stays: it is the page's, and is not shown beside it.
 */
export class TakeOver implements ReactiveController {
  #host: LitElement;
  #isReplaced: (standing: HTMLElement) => boolean;
  #restore: (() => void) | undefined;

  /** What stands there and stays, as of the last update. */
  staying: HTMLElement | undefined;

  constructor(host: LitElement, isReplaced: (standing: HTMLElement) => boolean) {
    this.#host = host;
    this.#isReplaced = isReplaced;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderOptions.renderBefore = null; // else Lit holds on to what stands there, which may go
  }

  hostUpdate(): void {
    const standing = standingIn(this.#host) ?? undefined;
    const replaced = standing && this.#isReplaced(standing);
    this.staying = replaced ? undefined : standing;
    if (replaced) this.#restore = takeAway(standing);
  }

  hostUpdated(): void {
    this.#restore?.();
    this.#restore = undefined;
  }
}

/** Takes it away with its styles, which stand before it; Lit's own part comes after it. */
function takeAway(standing: Element): (() => void) | undefined {
  const root = standing.parentNode;
  if (!(root instanceof ShadowRoot)) return undefined;
  const open = folds(root).map((fold) => fold.open);
  const focused = root.activeElement;
  while (standing.previousSibling) standing.previousSibling.remove();
  standing.remove();
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
