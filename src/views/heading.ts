import { html, type TemplateResult } from 'lit';
import type { Settings } from '../settings/attributes.js';

type Level = Settings['headingLevel'];

/** The heading of a widget; `<slot name="heading">` lets the host put its own words into it. */
export function heading(level: Level, words: string): TemplateResult {
  return element(level, 'heading', html`<slot name="heading">${words}</slot>`);
}

/** A heading inside a widget, one level below it; below 6 there is none. */
export function subheading(level: Level, words: string): TemplateResult {
  return element(below(level), 'subheading', words);
}

/** The level under another. */
export function below(level: Level): Level {
  return Math.min(level + 1, 6) as Level;
}

/** A tag name cannot be an expression in a Lit template that a server should render too. */
function element(level: Level, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
