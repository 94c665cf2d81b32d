import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import { lead, levels } from '../content/help.js';
import type { Translate } from '../language/messages.js';
import type { Settings } from '../settings/attributes.js';
import { subheading } from './heading.js';
import type { Widget } from './widget.js';

/** When to get help, by how fast to act. */
export const help: Widget = {
  heading: 'help.heading',
  sections: ['help'],
  blocks: () => [
    lead,
    ...levels.flatMap((level): readonly Block[] =>
      'facts' in level ? [level, ...level.signs] : level.signs,
    ),
  ],
  view: (t, settings) => html`
    <p part="lead">${t('help.lead')}</p>
    ${levels.map(
      ({ id, signs }) => html`
        <div part="level ${id}" class="level ${id}">
          ${subheading(settings.headingLevel, t(`help.level.${id}.title`))}
          <p>${t(`help.level.${id}.text`)}</p>
          <ul role="list">
            ${signs.map((sign) => html`<li part="item">${t(`help.sign.${sign.id}`, sign.values)}</li>`)}
          </ul>
          ${actions[id](t, settings)}
        </div>
      `,
    )}
  `,
};

/** What the reader can do at once, at each level. */
const actions: Record<
  (typeof levels)[number]['id'],
  (t: Translate, settings: Settings) => TemplateResult | typeof nothing
> = {
  emergency: (t, { emergencyNumber }) =>
    emergencyNumber
      ? call(t, emergencyNumber)
      : html`<p class="strong">${t('help.level.emergency.callLocal')}</p>`,
  today: (t, { phone }) => (phone ? call(t, phone) : nothing),
  soon: (t, { bookingUrl }) =>
    bookingUrl ? html`<a part="action" href=${bookingUrl}>${t('help.book')}</a>` : nothing,
};

/** A link that dials. The number stays in one line, its digits in order inside right-to-left words. */
function call(t: Translate, number: string): TemplateResult {
  const words = t('help.call', { number: `\u2066${number.replace(/\s/g, '\u00a0')}\u2069` });
  return html`<a part="action" href="tel:${dialled(number)}">${words}</a>`;
}

/** The digits to dial. Behind the code of a country nobody dials the zero of `+44 (0)20 …`. */
const dialled = (number: string): string =>
  number.replace(/^(\+[^(]*)\(\s*0\s*\)/, '$1').replace(/[^\d+]/g, '');
