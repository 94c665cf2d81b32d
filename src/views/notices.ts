import { html, nothing, type TemplateResult } from 'lit';
import { fallback } from '../language/languages.js';
import { direction } from '../language/match.js';
import type { ShownText } from '../language/shown-text.js';
import type { Shortfall } from '../language/wanted-language.js';

/** Where a change of language is said to assistive technology: empty until `announce` speaks. */
export const statusRegion = html`<p role="status" class="visually-hidden"></p>`;

/** Says why the text is not in the language that was asked for. Where parts are missing, so is this line: it is English. */
export function shortfallNote(text: ShownText, shortfall: Shortfall): TemplateResult {
  const english = shortfall === 'partial';
  const names = new Intl.DisplayNames(english ? fallback : text.locale, { type: 'language' });
  const tag = new Intl.Locale(text.requested).baseName; // names know no extensions
  const words = text.t(`language.${shortfall}`, { language: names.of(tag) ?? tag });
  const [lang, dir] = english ? [fallback, direction(fallback)] : [nothing, nothing];
  return html`<p part="fallback-note" lang=${lang} dir=${dir}>${words}</p>`;
}
