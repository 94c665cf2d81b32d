import { html } from 'lit';
import { groups, lead } from '../content/causes.js';
import type { Settings } from '../settings/attributes.js';
import { subheading } from './heading.js';
import type { Widget } from './widget.js';

const shown = (settings: Settings) => groups.filter(({ id }) => settings.groups.includes(id));

/** What can cause leg cramps, in groups. */
export const causes: Widget = {
  heading: 'causes.heading',
  sections: ['causes'],
  blocks: (settings) => [lead, ...shown(settings).flatMap((group) => [group, ...group.items])],
  view: (t, settings) => html`
    <p part="lead">${t('causes.lead')}</p>
    <div class="columns">
      ${shown(settings).map(
        ({ id, items }) => html`
          <div part="group">
            ${subheading(settings.headingLevel, t(`causes.group.${id}.title`))}
            <p class="small">${t(`causes.group.${id}.text`)}</p>
            <ul role="list">
              ${items.map(
                (item) => html`
                  <li part="item">
                    <strong>${t(`causes.item.${item.id}.title`)}</strong>
                    <span>${t(`causes.item.${item.id}.text`)}</span>
                  </li>
                `,
              )}
            </ul>
          </div>
        `,
      )}
    </div>
  `,
};
