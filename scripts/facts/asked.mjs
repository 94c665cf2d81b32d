import { html } from './html.mjs';

/** What a clinician is asked to do, and what the signature does and does not do. */
export const asked = ({ tag, name }) => html`
  <section>
    <h2>What we ask of you</h2>
    <ol>
      <li>
        Read every row as a patient would: alone, at night, woken by pain.
        ${tag === 'en' ? '' : `Compare the ${name} with the English.`}
      </li>
      <li>
        Ask whether the text is right and safe, and says no more and no less than the facts beside
        it. Take most care with when to get help, with medicines and with the safety notes.
      </li>
      <li>Tick “right” or “change”. Where it is “change”, write what it should say.</li>
      <li>
        Tell us where a fact, a verdict or a label is wrong, too. Times, doses and ages are the same
        in every language: a change of one changes all.
      </li>
    </ol>
  </section>
  <section>
    <h2>What signing means</h2>
    <p>
      You say: I have read every row, and these texts are right and safe for people who read them in
      ${name}. Where something must change, do not sign yet. Send the sheet back, and you get a new
      one.
    </p>
    <p>
      Signing changes nothing by itself. We put <code>clinically-reviewed</code>, your name and the
      day into <code>review</code> of <code>locales/${tag}.json</code>. From then on readers see
      your name and the day under the texts. Your qualification and registration number stay on this
      sheet.
    </p>
    <p>
      You sign for the texts with this fingerprint. It changes with any text, fact or source. A text
      that is changed later is a draft again.
    </p>
  </section>
`;
