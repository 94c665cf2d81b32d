import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import ar from '#locales/ar.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import '../../src/define/all.js';
import type { CrampElement } from '../../src/index.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { region, shown } from '../helpers/shown.js';

const page = document.documentElement;
const inArabic = ar.messages.language.changed;
const inSpanish = es.messages.language.changed;

/** All widgets in a template, with their text on the screen. */
async function widgetsIn(template: TemplateResult): Promise<CrampElement[]> {
  const root = await fixture(template);
  const widgets = [...root.querySelectorAll<CrampElement>('cramp-overview, cramp-help')];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

describe('the announcement of a new language', () => {
  freshPage('es', 'ar');

  it('is not made for the first text', async () => {
    page.lang = 'ar';

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(region(widget)).to.have.text('');
  });

  it('is made in the new language', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    page.lang = 'ar';
    await settled();

    expect(region(widget)).to.have.text(inArabic);
    expect(region(widget).closest('[lang]')?.getAttribute('lang')).to.equal('ar');
  });

  it('is made in a browser that cannot be asked what is visible, too', async () => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility') ?? {};
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    try {
      const [hidden, seen] = await widgetsIn(html`
        <div>
          <div style="display: none"><cramp-overview></cramp-overview></div>
          <cramp-help></cramp-help>
        </div>
      `);

      page.lang = 'ar';
      await settled();

      expect(hidden && region(hidden)).to.have.text('');
      expect(seen && region(seen)).to.have.text(inArabic);
    } finally {
      Object.defineProperty(Element.prototype, 'checkVisibility', native);
    }
  });

  it('is made by one of several widgets', async () => {
    const widgets = await widgetsIn(html`
      <div>
        <cramp-overview></cramp-overview><cramp-overview></cramp-overview><cramp-help></cramp-help>
      </div>
    `);

    page.lang = 'ar';
    await settled();

    expect(widgets.map((widget) => region(widget).textContent)).to.deep.equal([inArabic, '', '']);
  });

  it('is made again for the next change', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    page.lang = 'ar';
    await settled();

    page.lang = 'es';
    await settled();

    expect(region(widget)).to.have.text(inSpanish);
  });

  it('names the last language where two follow at once', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    page.lang = 'ar';
    await oneEvent(widget, 'cramp-language-change');
    page.lang = 'es';
    await settled();

    expect(region(widget)).to.have.text(inSpanish);
  });

  it('is made by the picker where there is no other widget', async () => {
    const picker = await shown(html`<cramp-language></cramp-language>`);

    page.lang = 'ar';
    await settled();

    expect(region(picker)).to.have.text(inArabic);
  });

  it('is not made when the words stay the same', async () => {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    widget.lang = 'en-GB';
    await settled();

    expect(region(widget)).to.have.text('');
  });

  const hidden: Record<string, TemplateResult> = {
    'is hidden': html`<cramp-overview hidden></cramp-overview>`,
    'is in a part that is not displayed': html`<p hidden><cramp-overview></cramp-overview></p>`,
    'is in closed details': html`<details><cramp-overview></cramp-overview></details>`,
    'is invisible': html`<p style="visibility: hidden"><cramp-overview></cramp-overview></p>`,
    'has its contents hidden': html`
      <p style="content-visibility: hidden"><cramp-overview></cramp-overview></p>
    `,
    'is inert': html`<p inert><cramp-overview></cramp-overview></p>`,
    'is hidden from screen readers': html`<p aria-hidden="true">
      <cramp-overview></cramp-overview>
    </p>`,
  };

  for (const [how, template] of Object.entries(hidden)) {
    it(`is left to the next widget where the first ${how}`, async () => {
      const widgets = await widgetsIn(html`<div>${template}<cramp-help></cramp-help></div>`);

      page.lang = 'ar';
      await settled();

      expect(widgets.map((widget) => region(widget).textContent)).to.deep.equal(['', inArabic]);
    });
  }

  it('is made by a picker in a modal dialog, not by the page behind it', async () => {
    const root = await fixture(html`
      <div>
        <cramp-overview></cramp-overview>
        <dialog><cramp-language></cramp-language></dialog>
      </div>
    `);
    const [widget, picker] = [
      ...root.querySelectorAll<CrampElement>('cramp-overview, cramp-language'),
    ];
    await Promise.all([widget?.ready, picker?.ready]);
    root.querySelector('dialog')?.showModal();

    page.lang = 'ar';
    await settled();

    expect(region(widget as Element)).to.have.text('');
    expect(region(picker as Element)).to.have.text(inArabic);
  });

  it('is left to the next widget where the page takes the first away as it turns', async () => {
    const [first, next] = await widgetsIn(html`
      <div><cramp-overview></cramp-overview><cramp-help></cramp-help></div>
    `);
    first?.addEventListener('cramp-language-change', () => first.remove());

    page.lang = 'ar';
    await settled();

    expect(region(next as Element)).to.have.text(inArabic);
  });
});
