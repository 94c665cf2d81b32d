import { html } from 'lit';
import { lead, notes, rows } from '../content/comparison.js';
import type { Widget } from './widget.js';

/**
 * Night leg cramp and restless legs side by side. The roles repeat what the tags say because CSS
 * that stacks the cells of a narrow table takes the table from assistive technology.
 */
export const comparison: Widget = {
  heading: 'comparison.heading',
  sections: ['comparison'],
  blocks: () => [lead, ...rows, ...notes],
  view: (t) => html`
    <p part="lead">${t('comparison.lead')}</p>
    <table part="table" role="table" aria-label=${t('comparison.heading')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span class="visually-hidden">${t('comparison.question')}</span>
          </th>
          <th role="columnheader" scope="col"><span>${t('comparison.cramp')}</span></th>
          <th role="columnheader" scope="col"><span>${t('comparison.rls')}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ id, values }) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${t(`comparison.${id}.question`)}</th>
              <td role="cell" data-side=${t('comparison.cramp')}>
                ${t(`comparison.${id}.cramp`, values)}
              </td>
              <td role="cell" data-side=${t('comparison.rls')}>${t(`comparison.${id}.rls`)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    <div part="notes">${notes.map(({ id }) => html`<p>${t(`comparison.${id}`)}</p>`)}</div>
  `,
};
