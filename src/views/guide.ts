import { html } from 'lit';
import { causes } from './causes.js';
import { comparison } from './comparison.js';
import { below, subheading } from './heading.js';
import { help } from './help.js';
import { overview } from './overview.js';
import { prevention } from './prevention.js';
import { relief } from './relief.js';
import type { Widget } from './widget.js';

const parts = [overview, comparison, causes, relief, prevention, help];

/** All the others in order, under one heading and with one foot. */
export const guide: Widget = {
  heading: 'guide.heading',
  sections: ['guide', ...parts.flatMap(({ sections }) => sections)],
  blocks: (settings) => parts.flatMap((part) => part.blocks(settings)),
  view: (t, settings) => html`
    ${parts.map(
      ({ heading, view }) => html`
        <section part="section">
          ${subheading(settings.headingLevel, t(heading))}
          ${view(t, { ...settings, headingLevel: below(settings.headingLevel) })}
        </section>
      `,
    )}
  `,
};
