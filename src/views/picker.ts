import { html, type TemplateResult } from 'lit';
import { autonym } from '../language/autonym.js';
import { direction } from '../language/match.js';
import type { ShownText } from '../language/shown-text.js';
import { statusRegion } from './notices.js';

/** A labelled select of languages, each in its own name. */
export function picker(
  { t, language, dir }: ShownText,
  offered: readonly string[],
  selected: string | undefined,
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
                ${autonym(tag)}
              </option>
            `,
          )}
        </select>
      </label>
    </div>
  `;
}
