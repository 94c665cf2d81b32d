import { nothing, render, type LitElement, type ReactiveController } from 'lit';
import { readingPosition } from './reading-position.js';

/**
 * Clears a widget whose words something else has rewritten, as page translators do, before it shows
 * other words: Lit would put those into texts that are no longer in the page.
 */
export class Rewritten implements ReactiveController {
  #host: LitElement;
  #length: number | undefined;
  #restore: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const { renderRoot, renderOptions } = this.#host;
    if (this.#length === undefined || this.#length === lengthOf(renderRoot)) return;
    this.#restore = readingPosition(renderRoot as ShadowRoot);
    render(nothing, renderRoot, renderOptions);
  }

  hostUpdated(): void {
    this.#restore?.();
    this.#restore = undefined;
    this.#length = lengthOf(this.#host.renderRoot);
  }
}

/** How much text there is, without announcements. It tells a rewriting, and is no second copy of it. */
function lengthOf(root: ParentNode & Node): number {
  const announced = root.querySelector('[role=status]')?.textContent ?? '';
  return (root.textContent ?? '').length - announced.length;
}
