import { html } from 'lit';
import { lead, tips, warnings } from '../content/prevention.js';
import type { Settings } from '../settings/attributes.js';
import { evidenceLabel } from './evidence.js';
import { subheading } from './heading.js';
import type { Widget } from './widget.js';

const shown = ({ limit }: Settings) => tips.slice(0, limit);

/** How to have fewer cramps, tip by tip, each with how sure we are. */
export const prevention: Widget = {
  heading: 'prevention.heading',
  sections: ['prevention', 'evidence'],
  blocks: (settings) => [lead, ...shown(settings), ...warnings],
  view: (t, settings) => html`
    <p part="lead">${t('prevention.lead')}</p>
    <ul role="list" class="tips">
      ${shown(settings).map(
        (tip) => html`
          <li part="item">
            ${subheading(settings.headingLevel, t(`prevention.tip.${tip.id}.title`))}
            <p>${t(`prevention.tip.${tip.id}.text`, tip.values)}</p>
            ${evidenceLabel(t, tip)}
          </li>
        `,
      )}
    </ul>
    ${warnings.map(
      (warning) => html`
        <div part="notes">
          ${subheading(settings.headingLevel, t(`prevention.${warning.id}.title`))}
          <p>${t(`prevention.${warning.id}.text`)}</p>
        </div>
      `,
    )}
  `,
};
