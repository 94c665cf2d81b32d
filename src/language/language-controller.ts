import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { send } from '../events.js';
import { announce } from './announce.js';
import { follow } from './follow.js';
import { configuration } from '../settings/configure.js';
import type { Configured } from '../settings/configuration.js';
import { fallback } from './languages.js';
import { messages as sharedMessages, type Messages } from './messages.js';
import { shippedBelow } from './shipped-below.js';
import { standingIn } from '../standing.js';
import { shownText, type ShownText } from './shown-text.js';
import { wantedLanguage, type WantedLanguage } from './wanted-language.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps a widget in the language that its place in the page wants (`wantedLanguage`).
 *
 * Until the first words are there `text` is undefined, and the widget leaves its default slot in
 * place. From then on what is on the screen stays until the next words are ready; whoever asks last
 * wins. Words that cannot be loaded leave the screen as it is; the next request tries again.
 */
export class LanguageController implements ReactiveController {
  /** The text on the screen, undefined until the first one is there. */
  text: ShownText | undefined;

  /** The language that was asked for last, where its words could not be loaded. */
  failed: string | undefined;

  /** Resolves with the language of the first text, when that is on the screen. */
  readonly ready: Promise<string>;

  #host: Host;
  #sections: () => readonly string[];
  #messages: Messages;
  #wanted: WantedLanguage | undefined;
  #configured: Configured | undefined;
  #onScreen: WantedLanguage | undefined;
  #unfollow: (() => void) | undefined;
  #rendered: string | undefined;
  #resolveReady!: (language: string) => void;

  /** @param sections The parts of the words that the widget shows. */
  constructor(host: Host, sections: () => readonly string[], messages: Messages = sharedMessages) {
    this.#host = host;
    this.#sections = sections;
    this.#messages = messages;
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    host.addController(this);
  }

  /** The language of what is on the screen, also where that came as HTML. */
  get onScreen(): string | undefined {
    return this.#rendered;
  }

  hostConnected(): void {
    const standing = standingIn(this.#host);
    if (standing && !this.#rendered) this.#begin(standing.lang, 'ready' in standing.dataset);
    this.#unfollow = follow(this.#host, () => void this.#turn());
    void this.#turn();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  hostUpdated(): void {
    if (!this.text || this.text.language === this.#rendered) return;
    const before = this.#rendered;
    const { language, requested, t } = this.text;
    this.#rendered = language;
    void this.#messages.bringI18next();
    if (!before) {
      this.#begin(language);
    } else if ((shippedBelow(before) ?? before) !== (shippedBelow(language) ?? language)) {
      const region = this.#host.shadowRoot?.querySelector<HTMLElement>('[role=status]');
      if (region) announce(region, t('language.changed'));
      send(this.#host, 'cramp-language-change', { language, requested });
    }
  }

  /** Tells that the first text is on the screen, unless the loader of the script build has done so. */
  #begin(language: string, isTold = false): void {
    this.#rendered = language;
    this.#resolveReady(language);
    if (!isTold) send(this.#host, 'cramp-ready', { language });
  }

  /** Turns to the language that is wanted now, and to the words that the host has set. */
  async #turn(): Promise<void> {
    const wanted = wantedLanguage(this.#host, this.#sections());
    const same = wanted.tag === this.#wanted?.tag && configuration() === this.#configured;
    if (same && !this.failed) return;
    // A load may take long, or fail: what the host has set is for the text on the screen too.
    if (this.#onScreen && configuration() !== this.#configured) this.#show(this.#onScreen);
    this.#wanted = wanted;
    this.#configured = configuration();
    this.failed = undefined;
    if (!this.#messages.has(wanted.language)) {
      const loaded = await this.#messages.load(wanted.language).then(
        () => true,
        () => false,
      );
      if (wanted !== this.#wanted) return; // asked for another one meanwhile
      if (!loaded) this.failed = wanted.language;
    }
    if (this.failed) this.#fail(wanted);
    else this.#show(wanted);
  }

  #show(wanted: WantedLanguage): void {
    this.#onScreen = wanted;
    this.text = shownText(wanted, this.#sections(), this.#messages);
    this.#host.requestUpdate();
  }

  /** Leaves the screen as it is. Where nothing is on it, not even a default slot, English is better than a blank. */
  #fail(wanted: WantedLanguage): void {
    if (!this.#rendered && !hasDefaultSlot(this.#host))
      this.#show({ ...wanted, language: fallback, shortfall: 'failed' });
    this.#host.requestUpdate();
    send(this.#host, 'cramp-error', { code: 'language-failed', language: wanted.language });
  }
}

function hasDefaultSlot(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '',
  );
}
