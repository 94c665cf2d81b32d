// A component of the page, which has brought a Lit of its own.
import { html, LitElement } from 'lit';

class HostCard extends LitElement {
  render() {
    return html`<h2>A card of the host</h2>
      <slot></slot>`;
  }
}

customElements.define('host-card', HostCard);
