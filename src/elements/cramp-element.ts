import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { CrampReadyDetail } from '../events.js'; // its types of events come along
import { LanguageController } from '../language/language-controller.js';
import { readSettings, type Settings } from '../settings/attributes.js';
import { configuration } from '../settings/configure.js';
import { readAndReport } from '../settings/report.js';
import { DescriptionController } from '../structured-data/description-controller.js';
import { aboutStyles } from '../styles/about.js';
import { base } from '../styles/base.js';
import { offScreenStyles } from '../styles/off-screen.js';
import { frame } from '../views/frame.js';
import type { Shown, Widget } from '../views/widget.js';
import { isUpToDate } from './is-up-to-date.js';
import { Rewritten } from './rewritten.js';
import { States } from './states.js';
import { TakeOver } from './take-over.js';

/**
 * What all widgets with a text have in common. They differ in nothing but what they show and which
 * settings they take.
 *
 * @slot - What readers see until the text is there, and if it never comes: a link or a sentence.
 * @slot heading - Your words for the heading. Its level stays that of `heading-level`.
 * @slot before - Between the heading and the text.
 * @slot after - Between the text and its foot.
 * @csspart widget - The box around everything.
 * @csspart heading - The heading.
 * @csspart lead - The first lines under the heading.
 * @csspart fallback-note - Says that the text is not in the language that was asked for.
 * @csspart about - The foot: review status, edition and sources.
 * @csspart review - The line that says how far the text has been checked.
 * @cssstate loading - Nothing is on the screen yet but the default slot.
 * @cssstate fallback-language - The text is not in the language that was asked for.
 * @cssstate draft - Nobody qualified stands behind the text: it is a draft, or this site has edited it.
 * @cssstate error - The words that were asked for last could not be loaded.
 * @fires {CustomEvent<CrampReadyDetail>} cramp-ready - The first text is on the screen: `detail.language`. The promise `ready` says the same later.
 * @fires {CustomEvent<CrampLanguageChangeDetail>} cramp-language-change - The text has changed to `detail.language`; `detail.requested` is the tag that was asked for.
 * @fires {CustomEvent<CrampErrorDetail>} cramp-error - Something was left out, the text goes on: `detail.code` is `language-failed` (with `language`) or `invalid-attribute` (with `attribute`).
 * @cssprop [--cramp-color=inherit] - Text.
 * @cssprop [--cramp-background=transparent] - Ground of the widget.
 * @cssprop [--cramp-accent-color=color-mix(in oklab, currentColor 45%, #0068f0)] - Links, numbers and the focus ring.
 * @cssprop [--cramp-font=inherit] - Font family.
 * @cssprop [--cramp-font-size=1em] - Size of the text; everything else grows with it.
 * @cssprop [--cramp-border=1px solid] - Border of the widget.
 * @cssprop [--cramp-radius=0.75em] - Its rounded corners.
 * @cssprop [--cramp-padding=1.25em] - Space between its border and the text.
 * @cssprop [--cramp-gap=1.25em] - Space between blocks of text.
 */
export abstract class CrampElement extends LitElement {
  static override styles = [base, offScreenStyles, aboutStyles];

  /** Level of the heading, 1 to 6. Headings inside are one below; below 6 they stay 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: 1 | 2 | 3 | 4 | 5 | 6 = 2;

  /** @internal */
  protected abstract readonly widget: Widget;

  readonly #takeOver = new TakeOver(this, (standing) => {
    const shown = this.#shown();
    return shown !== undefined && !isUpToDate(standing, this, shown);
  });
  readonly #language = new LanguageController(this, () => this.widget.sections);
  readonly #states = new States(this);
  #settings: Settings | undefined;

  constructor() {
    super();
    this.addController(new Rewritten(this));
    this.addController(new DescriptionController(this, () => this.#shown()));
  }

  /** Resolves with the tag of the language when the first text is on the screen. */
  get ready(): Promise<CrampReadyDetail['language']> {
    return this.#language.ready;
  }

  /** The tag of the language of the text on the screen, undefined until there is one. */
  get language(): string | undefined {
    return this.#language.text?.language;
  }

  protected override willUpdate(): void {
    this.#states.show(this.#language);
    this.#settings = readAndReport(this, (report) => readSettings(this, configuration(), report));
  }

  protected override render(): unknown {
    const shown = this.#shown();
    return shown && !this.#takeOver.staying ? frame(shown) : this.#takeOver.placeholder;
  }

  #shown(): Shown | undefined {
    const { text } = this.#language;
    if (!text || !this.#settings) return undefined;
    return { widget: this.widget, text, settings: this.#settings };
  }
}
