import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const page = document.documentElement;

describe('a widget on the screen', () => {
  freshPage('es', 'ar');

  it('turns its words and its direction', async () => {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);
    expect(text(widget)).to.include('What is a night leg cramp?');

    widget.lang = 'ar';
    await settled();

    expect(text(widget)).to.include('ما هو تشنج الساق الليلي؟');
    expect(text(widget)).not.to.include('What is a night leg cramp?');
    expect(getComputedStyle(wrapper(widget)).direction).to.equal('rtl');
  });

  const changes: Record<
    string,
    (widget: HTMLElement, parent: HTMLElement, ancestor: HTMLElement) => void
  > = {
    'its own lang changes': (widget) => (widget.lang = 'es'),
    'the lang of its parent changes': (_, parent) => (parent.lang = 'es'),
    'the lang of an ancestor changes': (_, __, ancestor) => (ancestor.lang = 'es'),
    'setLanguage is called': () => setLanguage('es'),
    '<html lang> changes': () => (page.lang = 'es'),
  };

  for (const [change, make] of Object.entries(changes)) {
    it(`turns when ${change}`, async () => {
      const widget = await shown(html`
        <div>
          <p><cramp-overview></cramp-overview></p>
        </div>
      `);

      make(widget, widget.closest('p') as HTMLElement, widget.closest('div') as HTMLElement);
      await settled();

      expect(widget.language).to.equal('es');
    });
  }

  it('falls back step by step as the langs around it are removed', async () => {
    page.lang = 'ar';
    const widget = await shown(
      html`<div lang="en"><cramp-overview lang="es"></cramp-overview></div>`,
    );
    const seen: string[] = [wrapper(widget).lang];
    const steps = [
      () => widget.removeAttribute('lang'),
      () => widget.parentElement?.removeAttribute('lang'),
      () => setLanguage('es'),
      () => setLanguage(null),
    ];

    for (const step of steps) {
      step();
      await settled();
      seen.push(wrapper(widget).lang);
    }

    expect(seen).to.deep.equal(['es', 'en', 'ar', 'es', 'ar']);
  });

  it('stays in its own language whatever the page does', async () => {
    const widget = await shown(html`<div><cramp-overview lang="es"></cramp-overview></div>`);
    const changed: string[] = [];
    widget.addEventListener('cramp-language-change', (event) => changed.push(event.type));

    page.lang = 'ar';
    setLanguage('ar');
    (widget.parentElement as HTMLElement).lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
    expect(changed).to.deep.equal([]);
  });

  it('stays in the language of its part of the page when setLanguage is called', async () => {
    const widget = await shown(html`<div lang="es"><cramp-overview></cramp-overview></div>`);

    setLanguage('ar');
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('stays as it is when the lang becomes rubbish that nobody else improves on', async () => {
    page.lang = 'es';
    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    widget.lang = 'auto';
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
  });

  it('leaves the attributes of its host alone', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    page.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
    expect(widget.getAttributeNames()).to.deep.equal([]);
  });
});
