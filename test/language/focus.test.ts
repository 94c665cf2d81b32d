import { expect } from '@open-wc/testing';
import { html } from 'lit';
import ar from '#locales/ar.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
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

/** What has the focus in a widget, as its words. */
const focused = (widget: CrampElement) => widget.shadowRoot?.activeElement?.textContent?.trim();

describe('a reader in the middle of a widget', () => {
  freshPage('es', 'ar');

  it('keeps the focus on the summary when the language changes', async () => {
    const widget = await shown(html`<cramp-causes></cramp-causes>`);
    inside(widget, 'summary').focus();

    page.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
    expect(focused(widget)).to.equal(ar.messages.about.title);
    expect(document.activeElement?.localName).to.equal('cramp-causes');
  });

  it('keeps the focus on a link', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    inside(widget, 'details').toggleAttribute('open', true);
    const link = inside(widget, 'details a');
    const title = link.textContent?.trim();
    link.focus();

    page.lang = 'es';
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
    expect(focused(widget)).to.equal(title);
  });

  it('keeps the focus when a note comes and goes', async () => {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);
    inside(widget, 'summary').focus();

    widget.lang = 'nl';
    await settled();
    expect(focused(widget)).to.equal(en.messages.about.title);

    widget.lang = 'es';
    await settled();
    expect(focused(widget)).to.equal(es.messages.about.title);
  });

  it('keeps the elements, with what is selected in them', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    const before = wrapper(widget);

    for (const lang of ['ar', 'en', 'es']) {
      page.lang = lang;
      await settled();
    }

    expect(wrapper(widget) === before).to.equal(true);
  });

  it('keeps what is open open', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    inside(widget, 'details').toggleAttribute('open', true);

    page.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
    expect(inside(widget, 'details').hasAttribute('open')).to.equal(true);
  });

  it('keeps the words that the host has slotted in', async () => {
    const widget = await shown(html`
      <cramp-overview><b slot="heading">Our heading</b></cramp-overview>
    `);

    page.lang = 'ar';
    await settled();

    const slot = inside(widget, 'slot[name=heading]') as HTMLSlotElement;
    expect(wrapper(widget).lang).to.equal('ar');
    expect(slot.assignedElements().map((each) => each.textContent)).to.deep.equal(['Our heading']);
  });
});
