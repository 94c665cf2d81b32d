import { html, LitElement } from 'lit';
import { LanguageController } from '../../src/language/language-controller.js';
import type { Messages } from '../../src/language/messages.js';

/** The smallest widget: one line, in words of its own. */
export class Probe extends LitElement {
  readonly language: LanguageController;

  constructor(messages: Messages, lang: string) {
    super();
    this.lang = lang;
    this.language = new LanguageController(this, () => ['causes'], messages);
  }

  protected override render() {
    const { text } = this.language;
    if (!text) return html`<slot></slot>`;
    return html`
      <p part="widget" lang=${text.language} dir=${text.dir}>${text.t('causes.heading')}</p>
    `;
  }
}

customElements.define('test-probe', Probe);
