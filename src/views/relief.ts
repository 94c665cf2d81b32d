import { html, nothing } from 'lit';
import { after, lead, safety, steps } from '../content/relief.js';
import { drawings } from './drawings.js';
import { evidenceLabel } from './evidence.js';
import { subheading } from './heading.js';
import type { Widget } from './widget.js';

/** What to do during a cramp, step by step. */
export const relief: Widget = {
  heading: 'relief.heading',
  sections: ['relief', 'evidence'],
  blocks: () => [lead, safety, ...steps, after],
  view: (t, { headingLevel }) => html`
    <p part="lead">${t('relief.lead')}</p>
    <div part="notes">
      <p>${t('relief.safety')}</p>
      ${evidenceLabel(t, safety)}
    </div>
    <ol role="list" class="steps">
      ${steps.map(
        ({ id, values, drawing }) => html`
          <li part="item">
            ${subheading(headingLevel, t(`relief.step.${id}.title`))}
            <p>${t(`relief.step.${id}.text`, values)}</p>
            ${drawing ? drawings[drawing](t(`relief.drawing.${drawing}`)) : nothing}
          </li>
        `,
      )}
    </ol>
    <div part="notes">
      ${subheading(headingLevel, t('relief.after.title'))}
      <p>${t('relief.after.text')}</p>
    </div>
  `,
};
