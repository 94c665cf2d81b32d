import { box, factCell, sourceCell, textCells, textHeads } from './cells.mjs';
import { html } from './html.mjs';

/** The texts of a widget, each beside the facts that it states. */
export function widgetTable({ heading, rows }, language, citations) {
  return html`
    <table>
      <caption>
        <h2>${heading.english}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="key">Text</th>
          ${textHeads(language)}
          <th scope="col" class="facts">Facts that it states, verdict, why</th>
          <th scope="col" class="sources">Evidence and sources</th>
          <th scope="col" class="box">Right / change</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              ${rowHead(row.texts)} ${textCells(row.texts, language)} ${factCell(row.block)}
              ${sourceCell(row, citations)} ${box}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Headings, labels, notices and the lines at the foot. */
export function labelTable(labels, language) {
  return html`
    <table>
      <caption>
        <h2>Texts that state no fact</h2>
        <p>
          Headings, labels, notices and the lines at the foot. Words in [square brackets] are filled
          in on the page. A text for a number stands here once for each form that the language has.
        </p>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="key">Text</th>
          ${textHeads(language)}
          <th scope="col" class="box">Right / change</th>
        </tr>
      </thead>
      <tbody>
        ${labels.map(
          (text) => html`
            <tr>
              ${rowHead([text])} ${textCells([text], language)} ${box}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The addresses in full, for those who read on paper. */
export function sourceTable(citations) {
  return html`
    <table>
      <caption>
        <h2>Sources</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="key">Number</th>
          <th scope="col">Title</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(citations).map(
          ([id, { title, url }]) => html`
            <tr>
              <th scope="row">${id}</th>
              <td>${title}</td>
              <td><a href="${url}">${url}</a></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The keys may break after a dot: the column is narrow. */
const rowHead = (texts) => html`
  <th scope="row">${texts.map(({ key }) => html`<code>${breakable(key)}</code>`)}</th>
`;

const breakable = (key) => key.split('.').map((part, i) => (i ? html`.<wbr />${part}` : part));
