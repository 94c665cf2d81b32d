import { html, type TemplateResult } from 'lit';
import { shipped, type Language } from '../language/languages.js';
import { direction } from '../language/match.js';
import type { ShownText } from '../language/shown-text.js';
import { statusRegion } from './notices.js';

/** A labelled select of languages, each in its own name. */
export function picker(
  { t, language, dir }: ShownText,
  offered: readonly Language[],
  selected: Language | undefined,
  onPick: (language: string) => void,
): TemplateResult {
  return html`
    <div part="widget" lang=${language} dir=${dir}>
      ${statusRegion}
      <label>
        <span part="label">${t('language.label')}</span>
        <select
          part="select"
          @change=${(event: Event) => onPick((event.currentTarget as HTMLSelectElement).value)}
        >
          ${offered.map(
            (tag) => html`
              <option value=${tag} lang=${tag} dir=${direction(tag)} ?selected=${tag === selected}>
                ${shipped[tag].autonym}
              </option>
            `,
          )}
        </select>
      </label>
    </div>
  `;
}
