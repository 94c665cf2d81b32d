import { html, type TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import type { Translate } from '../language/messages.js';

/** How sure we are of a statement, in a few words. */
export function evidenceLabel(t: Translate, { evidence }: Block): TemplateResult {
  return html`
    <p part="evidence">
      <span class="visually-hidden">${t('evidence.label')}</span> ${t(`evidence.${evidence}`)}
    </p>
  `;
}
