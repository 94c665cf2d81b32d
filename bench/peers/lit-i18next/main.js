// Lit with i18next, the naive way: all in one bundle, each element listens to i18next by itself.
import { LitElement, unsafeCSS } from 'lit';
import { startI18next } from '../i18next.js';
import { widget } from '../lit/views.js';
import { renderTags } from '../tags.js';
import css from '../widgets.css?inline';

export { switchTo } from '../i18next.js';
export const render = renderTags((name) => `bench-${name}`);

const styles = unsafeCSS(css);
const i18next = await startI18next();

for (const name of ['comparison', 'causes', 'prevention', 'help']) {
  customElements.define(
    `bench-${name}`,
    class extends LitElement {
      static styles = styles;

      #update = () => this.requestUpdate();

      connectedCallback() {
        super.connectedCallback();
        i18next.on('languageChanged', this.#update);
      }

      disconnectedCallback() {
        super.disconnectedCallback();
        i18next.off('languageChanged', this.#update);
      }

      render() {
        return widget(name, i18next.language, i18next.t);
      }
    },
  );
}
