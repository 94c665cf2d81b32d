import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CrampLanguage } from '../../src/index.js';
import { languages } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { shown, wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';

const select = (element: Element) => wrapper(element).querySelector('select')!;
const offered = (element: Element) => [...select(element).options].map(({ value }) => value);

describe('<cramp-language>', () => {
  it('offers every language in its own name, marked as that language', async () => {
    const element = await shown<CrampLanguage>(html`<cramp-language></cramp-language>`);

    const options = [...select(element).options];

    expect(options.map(({ value }) => value)).to.deep.equal(languages);
    for (const { value, lang, text } of options) {
      expect(lang).to.equal(value);
      expect(text).to.equal(shipped[value as (typeof languages)[number]].autonym);
    }
    expect(options.filter(({ dir }) => dir === 'rtl').map(({ value }) => value)).to.include('ar');
  });

  it('is named by its label', async () => {
    const element = await shown<CrampLanguage>(html`<cramp-language lang="en"></cramp-language>`);

    const [label] = select(element).labels;

    expect(label?.firstElementChild?.textContent).to.equal('Language');
  });

  it('offers only the languages that are named, in that order', async () => {
    const element = await shown<CrampLanguage>(
      html`<cramp-language languages="es, ar es en"></cramp-language>`,
    );

    expect(offered(element)).to.deep.equal(['es', 'ar', 'en']);
  });

  it('leaves out a language that is not there, and says which are', async () => {
    let element!: Element;

    const { warnings, errors } = await reported(async () => {
      element = await shown<CrampLanguage>(
        html`<cramp-language languages="ar tlh"></cramp-language>`,
      );
    });

    expect(offered(element)).to.deep.equal(['ar']);
    expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'languages' }]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(languages.join(' '));
  });

  it('offers every language where none of those named is there', async () => {
    let element!: Element;

    const { errors } = await reported(async () => {
      element = await shown<CrampLanguage>(html`<cramp-language languages="tlh"></cramp-language>`);
    });

    expect(offered(element)).to.deep.equal(languages);
    expect(errors).to.have.length(1);
  });
});
