import { html } from 'lit';
import { answers, lead } from '../content/overview.js';
import { subheading } from './heading.js';
import type { Widget } from './widget.js';

/** What a night leg cramp is. */
export const overview: Widget = {
  heading: 'overview.heading',
  sections: ['overview'],
  blocks: () => [lead, ...answers],
  view: (t, { headingLevel }) => html`
    <p part="lead">${t('overview.lead')}</p>
    <div class="columns">
      ${answers.map(
        ({ id, values }) => html`
          <div part="item">
            ${subheading(headingLevel, t(`overview.${id}.title`))}
            <p>${t(`overview.${id}.text`, values)}</p>
          </div>
        `,
      )}
    </div>
  `,
};
