// The four widgets as Lit templates. `t` gives the words for a key; `parts` are the boxes they stand in.
import { html, nothing } from 'lit';
import * as content from '@content';
import { day } from '../formats.js';

const plainParts = {
  card: (language, dir, text) =>
    html`<section class="card" lang=${language} dir=${dir}>${text}</section>`,
  notes: (text) => html`<div class="notes">${text}</div>`,
  level: (id, text) => html`<div class="level ${id}">${text}</div>`,
  more: (title, text) =>
    html`<details>
      <summary>${title}</summary>
      ${text}
    </details>`,
};

/** A widget in a language. */
export const widget = (name, language, t, parts = plainParts) =>
  parts.card(
    language,
    content.languages[language].dir,
    html`
      <h2>${t(`${name}.heading`)}</h2>
      <p class="lead">${t(`${name}.lead`)}</p>
      ${views[name](t, parts)} ${about(name, language, t, parts)}
    `,
  );

const comparison = (t, { notes }) => html`
  <table role="table" aria-label=${t('comparison.heading')}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="visually-hidden">${t('comparison.question')}</span>
        </th>
        <th role="columnheader" scope="col">${t('comparison.cramp')}</th>
        <th role="columnheader" scope="col">${t('comparison.rls')}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${content.comparison.rows.map(
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
  ${notes(content.comparison.notes.map((id) => html`<p>${t(`comparison.${id}`)}</p>`))}
`;

const causes = (t) => html`
  <div class="groups">
    ${content.causes.map(
      ({ id, items }) => html`
        <div class="group">
          <h3>${t(`causes.group.${id}.title`)}</h3>
          <p class="small">${t(`causes.group.${id}.text`)}</p>
          <ul role="list">
            ${items.map(
              (item) => html`
                <li>
                  <strong>${t(`causes.item.${item}.title`)}</strong>
                  <span>${t(`causes.item.${item}.text`)}</span>
                </li>
              `,
            )}
          </ul>
        </div>
      `,
    )}
  </div>
`;

const prevention = (t, { notes }) => html`
  <ul role="list" class="tips">
    ${content.prevention.tips.map(
      ({ id, values, evidence }) => html`
        <li>
          <h3>${t(`prevention.tip.${id}.title`)}</h3>
          <p>${t(`prevention.tip.${id}.text`, values)}</p>
          <p class="evidence">
            <span class="visually-hidden">${t('evidence.label')}</span> ${t(`evidence.${evidence}`)}
          </p>
        </li>
      `,
    )}
  </ul>
  ${content.prevention.warnings.map((id) =>
    notes(html`
      <h3>${t(`prevention.${id}.title`)}</h3>
      <p>${t(`prevention.${id}.text`)}</p>
    `),
  )}
`;

const help = (t, { level }) =>
  content.help.map(({ id, signs }) =>
    level(
      id,
      html`
        <h3>${t(`help.level.${id}.title`)}</h3>
        <p>${t(`help.level.${id}.text`)}</p>
        <ul role="list">
          ${signs.map((sign) => html`<li>${t(`help.sign.${sign.id}`, sign.values)}</li>`)}
        </ul>
        ${
          id === 'emergency'
            ? html`<p class="strong">${t('help.level.emergency.callLocal')}</p>`
            : nothing
        }
      `,
    ),
  );

const views = { comparison, causes, prevention, help };

const about = (name, language, t, { more }) => {
  const { version, date } = content.edition;
  const text = html`
    <p>${t('about.diagnosis')}</p>
    <p>${t('about.edition', { version, date: day(date, language) })}</p>
    <p>${t('about.sources', { count: content.cited[name].length })}</p>
    <ul role="list">
      ${content.cited[name].map(source)}
    </ul>
    ${content.unsourced[name] ? html`<p>${t('about.unsourced')}</p>` : nothing}
  `;
  return html`
    <footer class="about">
      <p>${t(`review.${content.languages[language].review}`)}</p>
      ${more(t('about.title'), text)}
    </footer>
  `;
};

const source = (id) => {
  const { title, url } = content.citations[id];
  return html`<li><a href=${url} lang="en" dir="ltr" rel="noreferrer">${title}</a></li>`;
};
