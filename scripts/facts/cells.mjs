import { html } from './html.mjs';
import { evidence, factOf } from './register.mjs';

/** English and the language side by side; English alone on its own sheet. */
export const textHeads = ({ tag, dir, name }) => html`
  <th scope="col" class="words">English</th>
  ${tag === 'en' ? '' : html`<th scope="col" class="words" dir="${dir}">${name}</th>`}
`;

/** The words of a row, each under its part of the block where there are several. */
export function textCells(texts, { tag, dir }) {
  const part = ({ key }) =>
    texts.length > 1 ? html`<p class="part">${/(drawing|[^.]+$)/.exec(key)[0]}</p>` : '';
  const english = texts.map(
    (text) =>
      html`${part(text)}
        <p>${text.english}</p>`,
  );
  const words = texts.map((text) => html`${part(text)}${inLanguage(text.words, tag, dir)}`);
  return html`
    <td>${english}</td>
    ${tag === 'en' ? '' : html`<td dir="${dir}">${words}</td>`}
  `;
}

const inLanguage = (words, tag, dir) =>
  words === undefined
    ? html`<p class="gap">Not translated yet: readers see the English.</p>`
    : html`<p lang="${tag}" dir="${dir}">${words}</p>`;

/** The facts behind a row. What frames others names only their ids: they stand there in full. */
export function factCell({ facts, over }) {
  return over
    ? html`<td>What its ${over} state: ${facts.join(', ')}.</td>`
    : html`<td>${facts.map(fact)}</td>`;
}

function fact(id) {
  const { fact: words, verdict, why, label, level, cite } = factOf(id);
  const more = [
    level && `Urgency: ${level}.`,
    label && `Label: ${label}.`,
    cite && `Based on: ${cite}.`,
    why,
  ].filter(Boolean);
  return html`
    <div class="fact">
      <p><b>${id}</b> ${words} ${verdict ? html`<b class="verdict">${verdict}</b>` : ''}</p>
      <p class="why">${more.join(' ')}</p>
    </div>
  `;
}

/** How well a row is supported, and what readers are shown as its source. */
export function sourceCell({ block, labelled }, citations) {
  if (block.over) return html`<td>As for each of its ${block.over}.</td>`;
  return html`
    <td>
      <p><b>${block.evidence}</b>: ${evidence[block.evidence]}.</p>
      ${labelled ? html`<p>Readers see this label under the text.</p>` : ''}
      <ul>
        ${block.citations.map(
          (id) => html`<li>${id} <a href="${citations[id].url}">${citations[id].title}</a></li>`,
        )}
      </ul>
      ${block.citations.length === 0 ? html`<p>Readers are shown no source.</p>` : ''}
    </td>
  `;
}

/** To be filled in by hand. */
export const box = html`<td class="box"><span>right</span> <span>change</span></td>`;
