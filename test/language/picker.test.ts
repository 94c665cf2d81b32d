import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { languages } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { setLanguage } from '../../src/language/page-language.js';
import { freshPage } from '../helpers/page.js';
import { choose, select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';
import { shown, wrapper } from '../helpers/shown.js';

const page = document.documentElement;
const offered = (picker: Element) => [...select(picker).options].map((option) => option.value);

const label = (picker: Element) => select(picker).labels?.[0]?.textContent;

describe('<cramp-language>', () => {
  freshPage('es', 'ar');

  it('is a select with a label', async () => {
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(label(picker)).to.include('Language');
    expect(select(picker).disabled).to.equal(false);
  });

  it('has its label in the language of the page', async () => {
    page.lang = 'ar';

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(label(picker)).to.include('اللغة');
    expect(wrapper(picker).dir).to.equal('rtl');
  });

  it('offers all languages', async () => {
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(offered(picker)).to.deep.equal(languages);
  });

  for (const [tag, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`offers ${tag} in its own name, marked as such`, async () => {
      const picker = await shownPicker(html`<cramp-language></cramp-language>`);

      const option = select(picker).querySelector<HTMLOptionElement>(`[value=${tag}]`);
      expect(option?.text).to.equal(shipped[tag].autonym);
      expect(option?.lang).to.equal(tag);
      expect(option?.dir).to.equal(dir);
    });
  }

  it('offers the named languages in the named order', async () => {
    const picker = await shownPicker(html`<cramp-language languages="es en"></cramp-language>`);

    expect(offered(picker)).to.deep.equal(['es', 'en']);
    expect(select(picker).value).to.equal('en');
  });

  it('turns the widgets of the page and leaves <html lang> alone', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    choose(picker, 'es');
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
    expect(wrapper(picker).lang).to.equal('es');
    expect(page.lang).to.equal('en');
  });

  it('leaves a widget with a lang of its own alone', async () => {
    const widget = await shown(html`<cramp-overview lang="ar"></cramp-overview>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    choose(picker, 'es');
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
  });

  it('agrees with another picker', async () => {
    const one = await shownPicker(html`<cramp-language></cramp-language>`);
    const other = await shownPicker(html`<cramp-language languages="ar es en"></cramp-language>`);

    choose(one, 'es');
    await settled();

    expect(select(other).value).to.equal('es');
  });

  it('keeps its name and choices accessible in each direction', async () => {
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);
    await expect(picker).to.be.accessible();

    setLanguage('ar');
    await settled();

    await expect(picker).to.be.accessible();
  });
});
