import { html, type TemplateResult } from 'lit';
import type { Shortfall, ShownText } from '../language/shown-text.js';

/** Where a change of language is said to assistive technology: empty until `announce` speaks. */
export const statusRegion = html`<p role="status" class="visually-hidden"></p>`;

/** Says why the text is not in the language that was asked for. */
export function shortfallNote(text: ShownText, shortfall: Shortfall): TemplateResult {
  const names = new Intl.DisplayNames(text.locale, { type: 'language' });
  const tag = new Intl.Locale(text.requested).baseName; // names know no extensions
  const wanted = names.of(tag) ?? tag;
  return html`<p part="fallback-note">${text.t(`language.${shortfall}`, { language: wanted })}</p>`;
}
