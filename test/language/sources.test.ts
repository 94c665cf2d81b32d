import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import { browserSpeaks, freshPage } from '../helpers/page.js';
import { shown, wrapper } from '../helpers/shown.js';

const page = document.documentElement;
const rubbish = ['', ' ', 'auto', 'und', 'x-klingon', 'english', '*', '{{ lang }}', '\uD800'];

describe('the language of a widget', () => {
  freshPage('es', 'ar');

  it('is that of its own lang before all others', async () => {
    page.lang = 'ar';
    setLanguage('ar');

    const widget = await shown(html`
      <div lang="ar"><cramp-overview lang="es"></cramp-overview></div>
    `);

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('is that of the nearest ancestor before that of the page', async () => {
    page.lang = 'ar';
    setLanguage('ar');

    const widget = await shown(html`
      <div lang="en">
        <div lang="es">
          <p><cramp-overview></cramp-overview></p>
        </div>
      </div>
    `);

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('is what setLanguage says before <html lang>', async () => {
    page.lang = 'ar';
    setLanguage('es');

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('is that of <html lang> before the browser’s', async () => {
    page.lang = 'es';
    browserSpeaks('ar');

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('is not the browser’s where the page declares one that we do not have', async () => {
    page.lang = 'nl';
    browserSpeaks('es');

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('en');
  });

  it('is the first of the browser’s that we have where the page declares none', async () => {
    page.removeAttribute('lang');
    browserSpeaks('nl', 'ar-EG', 'es');

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('ar');
  });

  it('is English where nobody says anything', async () => {
    page.removeAttribute('lang');
    browserSpeaks();

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('en');
  });

  it('is that of <html lang> again after setLanguage(null)', async () => {
    page.lang = 'es';
    setLanguage('ar');
    setLanguage(null);

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
  });
});

for (const tag of rubbish) {
  describe(`a lang of ${JSON.stringify(tag)}`, () => {
    freshPage('es');

    it('on the widget leaves the word to its ancestors', async () => {
      const widget = await shown(html`
        <div lang="es"><cramp-overview lang=${tag}></cramp-overview></div>
      `);

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('on an ancestor leaves the word to setLanguage', async () => {
      setLanguage('es');

      const widget = await shown(html`<div lang=${tag}><cramp-overview></cramp-overview></div>`);

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('in setLanguage leaves the word to <html lang>', async () => {
      page.lang = 'es';
      setLanguage(tag);

      const widget = await shown(html`<cramp-overview></cramp-overview>`);

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('on <html> leaves the word to the browser', async () => {
      page.lang = tag;
      browserSpeaks(tag, 'es');

      const widget = await shown(html`<cramp-overview></cramp-overview>`);

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('everywhere gives English', async () => {
      page.lang = tag;
      browserSpeaks(tag);
      setLanguage(tag);

      const widget = await shown(html`<cramp-overview lang=${tag}></cramp-overview>`);

      expect(wrapper(widget).lang).to.equal('en');
      expect(widget.matches(':state(fallback-language)')).to.equal(false);
    });
  });
}
