import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import { browserSpeaks, freshPage } from '../helpers/page.js';
import { choose, select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';

const page = document.documentElement;

describe('the language that a picker shows as chosen', () => {
  freshPage('es', 'ar');

  for (const [tag, value] of [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ar_EG', 'ar'],
    ['nl', 'en'],
  ] as const) {
    it(`is ${value} on a page in ${tag}`, async () => {
      page.lang = tag;

      const picker = await shownPicker(html`<cramp-language></cramp-language>`);

      expect(select(picker).value).to.equal(value);
    });
  }

  it('is that of the browser where the page declares none', async () => {
    page.removeAttribute('lang');
    browserSpeaks('nl', 'es');

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(select(picker).value).to.equal('es');
  });

  it('follows setLanguage', async () => {
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    setLanguage('ar');
    await settled();
    expect(select(picker).value).to.equal('ar');

    setLanguage(null);
    await settled();
    expect(select(picker).value).to.equal('en');
  });

  it('follows <html lang>', async () => {
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    page.lang = 'es';
    await settled();

    expect(select(picker).value).to.equal('es');
  });

  it('is the page’s, not that of the part that the picker stands in', async () => {
    page.lang = 'es';

    const picker = await shownPicker(html`<p lang="ar"><cramp-language></cramp-language></p>`);

    expect(select(picker).value).to.equal('es');
  });

  it('follows setLanguage where the picker has a lang of its own', async () => {
    const picker = await shownPicker(html`<cramp-language lang="en"></cramp-language>`);

    setLanguage('es');
    await settled();

    expect(select(picker).value).to.equal('es');
  });

  it('follows <html lang> where an ancestor of the picker has a lang', async () => {
    const picker = await shownPicker(html`<p lang="en"><cramp-language></cramp-language></p>`);

    page.lang = 'es';
    await settled();

    expect(select(picker).value).to.equal('es');
  });

  it('is none where the picker does not offer it, so that readers can choose any', async () => {
    page.lang = 'ar';

    const picker = await shownPicker(html`<cramp-language languages="es en"></cramp-language>`);

    expect(select(picker).value).to.equal('');
  });

  it('is none once the page has turned to one that the picker does not offer', async () => {
    const picker = await shownPicker(html`<cramp-language languages="es en"></cramp-language>`);

    page.lang = 'ar';
    await settled();

    expect(select(picker).value).to.equal('');
  });

  for (const languages of ['ar es en', 'en ar es', 'es', 'es ar']) {
    it(`stays when the offer changes to "${languages}"`, async () => {
      page.lang = 'es';
      const picker = await shownPicker(html`<cramp-language languages="en es"></cramp-language>`);

      picker.setAttribute('languages', languages);
      await settled();

      expect(select(picker).value).to.equal('es');
    });
  }

  it('stays when the offer changes after a choice', async () => {
    const picker = await shownPicker(html`<cramp-language languages="en ar es"></cramp-language>`);
    for (const language of ['ar', 'en', 'es']) {
      choose(picker, language);
      await settled();
    }

    picker.setAttribute('languages', 'ar es en');
    await settled();

    expect(select(picker).value).to.equal('es');
  });
});
