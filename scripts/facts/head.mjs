import { asked } from './asked.mjs';
import { html } from './html.mjs';
import { evidence, verdicts } from './register.mjs';

/** The cover: what the sheet is about, what is asked, what signing means, and where to sign. */
export const head = ({ language, edition, fingerprint, count }) => html`
  <header>
    <h1 class="sheet">Fact sheet: ${language.name}</h1>
    <dl class="sheet about">
      <div>
        <dt>Language</dt>
        <dd>
          ${language.name} (${language.tag}),
          <span lang="${language.tag}" dir="${language.dir}">${language.autonym}</span>
        </dd>
      </div>
      <div>
        <dt>Edition of the text</dt>
        <dd>${edition.version} of ${edition.date}, ${count} texts</dd>
      </div>
      <div>
        <dt>Fingerprint</dt>
        <dd>${fingerprint}</dd>
      </div>
      <div>
        <dt>Review status</dt>
        <dd>${status(language.review)}</dd>
      </div>
    </dl>
    ${asked(language)} ${signature} ${legend}
  </header>
`;

function status({ status: word, by, on }) {
  return word === 'draft' ? 'draft: nobody qualified has checked it' : `${word}: ${by}, ${on}`;
}

const signature = html`
  <section>
    <h2>Signature</h2>
    <dl class="signature">
      ${['Name', 'Qualification', 'Registration number', 'Date', 'Signature'].map(
        (line) =>
          html`<div>
            <dt>${line}</dt>
            <dd></dd>
          </div>`,
      )}
    </dl>
  </section>
`;

const legend = html`
  <section class="legend">
    <h2>How to read the tables</h2>
    <p>
      S numbers are facts of the document that the kit was made from, each with our verdict. X
      numbers are facts that were added. C numbers are sources. One that has no link here backs a
      fact but is not shown to readers.
    </p>
    <h3>Verdicts</h3>
    ${meanings(verdicts)}
    <h3>Evidence</h3>
    ${meanings(evidence)}
  </section>
`;

function meanings(words) {
  return html`<dl>
    ${Object.entries(words).map(
      ([word, meaning]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;
}
