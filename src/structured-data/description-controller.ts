import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { follow } from '../language/follow.js';
import { configuration } from '../settings/configure.js';
import type { Shown } from '../views/widget.js';
import { describePage } from './page-description.js';

type Host = ReactiveControllerHost & Element;

/** What the widgets of the page have on the screen, as long as the host wants it described. */
const onScreen = new Map<Host, Shown>();
let waiting = false;
let unfollow: (() => void) | undefined;

/** Tells search engines what a widget shows, where the host has set `structuredData`. */
export class DescriptionController implements ReactiveController {
  #host: Host;
  #shown: () => Shown | undefined;

  constructor(host: Host, shown: () => Shown | undefined) {
    this.#host = host;
    this.#shown = shown;
  }

  hostConnected(): void {
    this.#update();
  }

  hostUpdated(): void {
    this.#update();
  }

  hostDisconnected(): void {
    this.#update();
  }

  #update(): void {
    const { structuredData } = configuration();
    if (!structuredData && onScreen.size === 0) return;
    const shown = structuredData && this.#host.isConnected ? this.#shown() : undefined;
    if (shown) onScreen.set(this.#host, shown);
    else onScreen.delete(this.#host);
    followPage();
    tell();
  }
}

/** The page may turn without a widget: those with a `lang` of their own stay as they are. */
function followPage(): void {
  if (onScreen.size > 0) {
    unfollow ??= follow(document.documentElement, tell);
  } else {
    unfollow?.();
    unfollow = undefined;
  }
}

/** Once for all widgets that change together. */
function tell(): void {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    describePage([...onScreen.values()]);
  });
}
