import { html } from 'lit';

const variants = { emergency: 'danger', today: 'warning', soon: 'brand' };

/** The boxes of the widgets, as Web Awesome has them. */
export const parts = {
  card: (language, dir, text) =>
    html`<wa-card class="card" lang=${language} dir=${dir}>${text}</wa-card>`,
  notes: (text) => html`<wa-callout class="notes" variant="neutral">${text}</wa-callout>`,
  level: (id, text) => html`<wa-callout class="level" variant=${variants[id]}>${text}</wa-callout>`,
  more: (title, text) => html`<wa-details summary=${title} appearance="plain">${text}</wa-details>`,
};
