import { html, noChange, type LitElement, type ReactiveController } from 'lit';
import { standingIn } from '../standing.js';
import { readingPosition } from './reading-position.js';

/**
 * Puts what a widget renders in the place of what stands in it as HTML (`prerender`), when `isReplaced`
 * says so: with the same folds open and the same focus. What stands outside the shadow root stays: it
 * is the page's, and is not shown beside it.
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

  /** What to render as long as nothing else is to be shown: nothing over what stands in the shadow root, else the default slot. */
  get placeholder(): unknown {
    return this.staying?.parentNode === this.#host.shadowRoot ? noChange : html`<slot></slot>`;
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
  const restore = readingPosition(root);
  while (standing.previousSibling) standing.previousSibling.remove();
  standing.remove();
  return restore;
}
