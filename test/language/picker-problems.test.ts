import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { languages } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { freshPage } from '../helpers/page.js';
import { choose, select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';
import { shown, wrapper } from '../helpers/shown.js';

describe('a picker in trouble', () => {
  freshPage('ar');

  const { warn } = console;
  const { load } = shipped.es;
  let warnings: string[];
  let errors: unknown[];
  let listening: AbortController;

  beforeEach(() => {
    warnings = [];
    errors = [];
    listening = new AbortController();
    console.warn = (warning: string) => warnings.push(warning);
    shipped.es.load = () => Promise.reject(new Error('offline'));
    document.addEventListener('cramp-error', ({ detail }) => errors.push(detail), {
      signal: listening.signal,
    });
  });

  afterEach(() => {
    console.warn = warn;
    shipped.es.load = load;
    listening.abort();
  });

  const offered = (picker: Element) => [...select(picker).options].map((option) => option.value);

  it('leaves out a language that it does not know, and reports it once', async () => {
    const picker = await shownPicker(html`<cramp-language languages="es tlh en"></cramp-language>`);

    expect(offered(picker)).to.deep.equal(['es', 'en']);
    expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'languages' }]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<cramp-language languages="tlh">');
    expect(warnings[0]).to.include(languages.join(' '));
  });

  it('offers all where it knows none', async () => {
    const picker = await shownPicker(html`<cramp-language languages="tlh"></cramp-language>`);

    expect(offered(picker)).to.deep.equal(languages);
    expect(errors).to.have.length(1);
  });

  for (const value of ['', '  ', 'en,es', 'en, es', ' en  es ', 'en en es']) {
    it(`finds no fault with languages="${value}"`, async () => {
      const picker = await shownPicker(html`<cramp-language languages=${value}></cramp-language>`);

      expect(offered(picker)).to.deep.equal(value.trim() ? ['en', 'es'] : languages);
      expect(errors).to.have.length(0);
    });
  }

  it('goes back to what is on the screen when the choice does not load', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    choose(picker, 'es');
    await settled();

    expect(wrapper(widget).lang).to.equal('en');
    expect(select(picker).value).to.equal('en');
    expect(picker.matches(':state(error)')).to.equal(true);
    expect(errors).to.deep.include({ code: 'language-failed', language: 'es' });
  });

  it('shows the page’s language when only its label does not load', async () => {
    document.documentElement.lang = 'ar';

    const picker = await shownPicker(html`<cramp-language lang="es"></cramp-language>`);

    expect(wrapper(picker).lang).to.equal('en');
    expect(select(picker).value).to.equal('ar');
  });
});
