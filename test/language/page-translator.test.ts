import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import { freshPage } from '../helpers/page.js';
import { select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const page = document.documentElement;

/** What translators do to a page besides changing `<html lang>`, and how they take it back. */
const marks: Record<string, () => () => void> = {
  'Chrome (to the left)': () => markHtml('translated-ltr'),
  'Chrome (to the right)': () => markHtml('translated-rtl'),
  Edge: () => {
    const title = document.createElement('title');
    title.setAttribute('_msttexthash', '123456');
    document.head.append(title);
    return () => title.remove();
  },
};

function markHtml(name: string): () => void {
  page.classList.add(name);
  return () => page.classList.remove(name);
}

for (const [translator, mark] of Object.entries(marks)) {
  describe(`a page that is being translated by ${translator}`, () => {
    freshPage('es', 'ar');

    let unmark: () => void;
    afterEach(() => unmark());

    /** Translates the page into Arabic. */
    async function translate(): Promise<void> {
      unmark = mark();
      page.lang = 'ar';
      await settled();
    }

    it('keeps its widgets as they are', async () => {
      page.lang = 'es';
      const widget = await shown(html`<cramp-overview></cramp-overview>`);

      await translate();

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('gives a new widget the language that the host has declared', async () => {
      page.lang = 'es';
      await shown(html`<cramp-overview></cramp-overview>`);

      await translate();
      const widget = await shown(html`<cramp-overview></cramp-overview>`);

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('still listens to setLanguage', async () => {
      const widget = await shown(html`<cramp-overview></cramp-overview>`);
      await translate();

      setLanguage('es');
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });

    it('keeps the focus, and what is open, in a widget that turns', async () => {
      const widget = await shown(html`<cramp-overview></cramp-overview>`);
      await translate();
      for (const line of wrapper(widget).querySelectorAll('p')) line.textContent = 'ترجمة';
      const summary = wrapper(widget).querySelector('summary');
      summary?.click();
      summary?.focus();

      setLanguage('es');
      await settled();

      expect(wrapper(widget).querySelector('details')?.open).to.equal(true);
      expect(widget.shadowRoot?.activeElement?.localName).to.equal('summary');

      wrapper(widget).querySelector('summary')?.click();
      setLanguage('ar');
      await settled();

      expect(wrapper(widget).querySelector('details')?.open).to.equal(false);
    });

    it('keeps the focus on the link that has it, of several', async () => {
      const widget = await shown(html`<cramp-help phone="900 123" booking-url="/b"></cramp-help>`);
      await translate();
      for (const link of wrapper(widget).querySelectorAll('a')) link.textContent = 'ترجمة';
      wrapper(widget).querySelector<HTMLElement>('a[href="/b"]')?.focus();

      setLanguage('es');
      await settled();

      expect(widget.shadowRoot?.activeElement?.getAttribute('href')).to.equal('/b');
    });

    it('keeps the focus, and leaves nothing of the translation, in a picker that turns', async () => {
      const picker = await shownPicker(html`<cramp-language></cramp-language>`);
      await translate();
      const label = wrapper(picker).querySelector('[part=label]');
      if (label) label.textContent = 'ترجمة';
      select(picker).focus();

      setLanguage('es');
      await settled();

      expect(wrapper(picker).querySelector('[part=label]')).to.have.text(
        es.messages.language.label,
      );
      expect(picker.shadowRoot?.activeElement?.localName).to.equal('select');
    });

    it('leaves nothing of the translation in a widget that turns', async () => {
      const widget = await shown(html`<cramp-overview></cramp-overview>`);
      await translate();
      for (const line of wrapper(widget).querySelectorAll('p')) line.textContent = 'ترجمة';

      setLanguage('es');
      await settled();

      expect(text(widget)).to.equal(text(await shown(html`<cramp-overview></cramp-overview>`)));
    });

    it('follows <html lang> again when the translation is taken back', async () => {
      const widget = await shown(html`<cramp-overview></cramp-overview>`);
      await translate();

      unmark();
      page.lang = 'es';
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });
  });
}
