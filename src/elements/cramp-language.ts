import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { CrampReadyDetail } from '../events.js'; // its types of events come along
import { LanguageController } from '../language/language-controller.js';
import { follow } from '../language/follow.js';
import { bestChecked, isRefused } from '../language/drafts.js';
import { offeredLanguages } from '../language/host-words.js';
import { setLanguage } from '../language/page-language.js';
import { shippedBelow } from '../language/shipped-below.js';
import { wantedLanguage } from '../language/wanted-language.js';
import { readLanguages } from '../settings/attributes.js';
import { readAndReport } from '../settings/report.js';
import { standingIn } from '../standing.js';
import { base } from '../styles/base.js';
import { pickerStyles } from '../styles/picker.js';
import { picker } from '../views/picker.js';
import { Rewritten } from './rewritten.js';
import { States } from './states.js';
import { TakeOver } from './take-over.js';

/**
 * Lets readers choose the language of all widgets of the page that have no `lang` of their own. A
 * labelled native select; nothing is stored.
 *
 * @tag cramp-language
 * @slot - What readers see until the picker is there.
 * @csspart widget - The box around everything.
 * @csspart label - The label of the select.
 * @csspart select - The select.
 * @cssstate loading - Nothing is on the screen yet but the default slot.
 * @cssstate fallback-language - The label is not in the language that was asked for.
 * @cssstate draft - Nobody qualified has checked the words of the label.
 * @cssstate error - The words that were asked for last could not be loaded.
 * @fires {CustomEvent<CrampReadyDetail>} cramp-ready - The picker is on the screen. `detail.language` is the tag of its label. The promise `ready` says the same later.
 * @fires {CustomEvent<CrampLanguageChangeDetail>} cramp-language-change - The label has changed to another language: `detail.language`; `detail.requested` is the tag that was asked for.
 * @fires {CustomEvent<CrampErrorDetail>} cramp-error - `detail.code` is `language-failed` (with `language`) or `invalid-attribute` (with `attribute`).
 * @cssprop [--cramp-color=inherit] - Text.
 * @cssprop [--cramp-accent-color=color-mix(in oklab, currentColor 45%, #0068f0)] - The focus ring.
 * @cssprop [--cramp-font=inherit] - Font family.
 * @cssprop [--cramp-font-size=1em] - Size of the text.
 */
export class CrampLanguage extends LitElement {
  static override styles = [base, pickerStyles];

  /** Languages to offer, separated by spaces, in this order: `en es ar`. All by default. */
  @property() languages: string | null = null;

  readonly #takeOver = new TakeOver(this, () => this.#language.text !== undefined);
  readonly #language = new LanguageController(this, () => ['language']);
  readonly #states = new States(this);
  #offered: readonly string[] = [];
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    this.addController(new Rewritten(this));
  }

  /** Resolves with the tag of the label's language when the picker is on the screen. */
  get ready(): Promise<CrampReadyDetail['language']> {
    return this.#language.ready;
  }

  override connectedCallback(): void {
    this.#takeChoice();
    super.connectedCallback();
    // A picker with a `lang` of its own does not turn, but what it shows as chosen may change.
    this.#unfollow = follow(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override willUpdate(): void {
    this.#states.show(this.#language);
    const offered = readAndReport(this, (report) =>
      readLanguages(this.languages, offeredLanguages(), report),
    );
    this.#offered = offered.filter((tag) => !isRefused(tag) || tag === bestChecked());
  }

  protected override render(): unknown {
    const { text } = this.#language;
    if (!text) return this.#takeOver.placeholder;
    return picker(text, this.#offered, this.#selected(), setLanguage);
  }

  protected override updated(): void {
    // Lit sets the value before the options are there, and browsers keep what a reader chose.
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.#selected() ?? '';
  }

  /** A picker that stands as HTML may have been used before there was a script to answer. */
  #takeChoice(): void {
    const [chosen] = standingIn(this)?.querySelector('select')?.selectedOptions ?? [];
    if (chosen && !chosen.defaultSelected) setLanguage(chosen.value);
  }

  /** The page's language, not that of an ancestor; what is on the screen where that did not load. */
  #selected(): string | undefined {
    const { language } = wantedLanguage(document.documentElement);
    const wanted = shippedBelow(language) ?? language;
    const { failed, text } = this.#language;
    return failed === wanted ? text?.language : wanted;
  }
}
