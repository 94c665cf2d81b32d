import type { LanguageController } from '../language/language-controller.js';
import { isDraft } from '../language/shown-text.js';

/** The custom states of a widget, for the host's CSS: `:state(loading)` and so on. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    // Browsers from before 2023 have neither, and show the text all the same.
    this.#states = host.attachInternals?.().states;
  }

  show({ text, failed, onScreen }: LanguageController): void {
    this.#toggle('loading', !text && !failed && !onScreen);
    this.#toggle('error', failed !== undefined);
    this.#toggle('fallback-language', text?.shortfall !== undefined);
    this.#toggle('draft', text !== undefined && isDraft(text));
  }

  #toggle(state: string, on: boolean): void {
    try {
      if (on) this.#states?.add(state);
      else this.#states?.delete(state);
    } catch {
      // Chrome 90 to 124 wants another spelling of the name.
    }
  }
}
