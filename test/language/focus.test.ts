import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CrampElement } from '../../src/index.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, wrapper } from '../helpers/shown.js';

const page = document.documentElement;

function inside(widget: CrampElement, selector: string): HTMLElement {
  const found = wrapper(widget).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${widget.localName}>.`);
  return found;
}

describe('a reader in the middle of a widget', () => {
  freshPage('es', 'ar');

  it('keeps the focus on the summary when the language changes', async () => {
    const widget = await shown(html`<cramp-causes></cramp-causes>`);
    const summary = inside(widget, 'summary');
    summary.focus();

    page.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
    expect(widget.shadowRoot?.activeElement).to.equal(summary);
    expect(document.activeElement).to.equal(widget);
    expect(summary).to.have.trimmed.text('عن هذه المعلومات');
  });

  it('keeps the focus on a link', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    inside(widget, 'details').toggleAttribute('open', true);
    const link = inside(widget, 'details a');
    link.focus();

    page.lang = 'es';
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
    expect(widget.shadowRoot?.activeElement).to.equal(link);
  });

  it('keeps the focus when a note comes and goes', async () => {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);
    const summary = inside(widget, 'summary');
    summary.focus();

    for (const lang of ['nl', 'es']) {
      widget.lang = lang;
      await settled();

      expect(widget.shadowRoot?.activeElement, lang).to.equal(summary);
    }
  });

  it('keeps what is open open', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    const details = inside(widget, 'details') as HTMLDetailsElement;
    details.open = true;

    page.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
    expect(inside(widget, 'details')).to.equal(details);
    expect(details.open).to.equal(true);
  });

  it('keeps the words that the host has slotted in', async () => {
    const widget = await shown(html`
      <cramp-overview><b slot="heading">Our heading</b></cramp-overview>
    `);

    page.lang = 'ar';
    await settled();

    const slot = inside(widget, 'slot[name=heading]') as HTMLSlotElement;
    expect(wrapper(widget).lang).to.equal('ar');
    expect(slot.assignedElements()).to.deep.equal([widget.firstElementChild]);
  });
});
