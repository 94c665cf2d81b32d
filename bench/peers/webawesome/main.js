// Lit elements put together from Web Awesome's parts, with its own localize.
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import { LocalizeController } from '@awesome.me/webawesome/dist/utilities/localize.js';
import { css, LitElement, unsafeCSS } from 'lit';
import { fill, plural } from '../formats.js';
import { widget } from '../lit/views.js';
import { renderTags } from '../tags.js';
import looks from '../widgets.css?inline';
import { parts } from './parts.js';
import { turn } from './words.js';

export { turn as switchTo } from './words.js';
export const render = renderTags((name) => `bench-${name}`);

// The box of a card is Web Awesome's.
const box = css`
  wa-card.card {
    --spacing: 1.25em;
    padding: 0;
    border: 0;
  }
`;
const styles = [unsafeCSS(looks), box];

await turn(document.documentElement.lang);

for (const name of ['comparison', 'causes', 'prevention', 'help']) {
  customElements.define(
    `bench-${name}`,
    class extends LitElement {
      static styles = styles;

      #localize = new LocalizeController(this);

      render() {
        return widget(name, this.#localize.lang(), this.#t, parts);
      }

      /** The localize has terms only: numbers, placeholders and plurals are up to the caller. */
      #t = (key, values = {}) => {
        const language = this.#localize.lang();
        const id = 'count' in values ? `${key}.${plural(values.count, language)}` : key;
        return fill(this.#localize.term(id), values, language);
      };
    },
  );
}
