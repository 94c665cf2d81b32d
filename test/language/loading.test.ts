import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { createMessages } from '../../src/language/messages.js';
import { Network } from '../helpers/network.js';
import { freshPage } from '../helpers/page.js';
import { Probe } from '../helpers/probe.js';
import { settled } from '../helpers/settled.js';
import { text, wrapper } from '../helpers/shown.js';

const english = 'Why leg cramps happen';

describe('the words of a language', () => {
  freshPage();

  let network: Network;
  beforeEach(() => {
    network = new Network();
  });

  /** A widget in the page, whose words come over the network. */
  async function probe(lang: string): Promise<Probe> {
    const widget = await fixture<Probe>(html`${new Probe(createMessages(network.loaders), lang)}`);
    await settled();
    return widget;
  }

  it('are fetched once for many widgets', async () => {
    const messages = createMessages(network.loaders);
    const widgets = Array.from({ length: 20 }, () => new Probe(messages, 'es'));
    await fixture(html`<div>${widgets}</div>`);

    await network.answer('es');

    expect(network.asked).to.deep.equal(['es']);
    expect(widgets.map(text)).to.deep.equal(Array(20).fill('Causes (es)'));
  });

  it('are not fetched again when they are wanted again', async () => {
    const widget = await probe('es');
    await network.answer('es');

    for (const lang of ['en', 'es', 'es-MX']) {
      widget.lang = lang;
      await settled();
    }

    expect(network.asked).to.deep.equal(['es']);
  });

  it('are not fetched before somebody wants them', async () => {
    const widget = await probe('en');

    expect(text(widget)).to.equal(english);
    expect(network.asked).to.deep.equal([]);
  });

  it('leave the default slot in place until they are there', async () => {
    const widget = await probe('es');
    const isSlotted = () => widget.shadowRoot?.querySelector('slot') !== null;
    expect(isSlotted()).to.equal(true);

    await network.answer('es');

    expect(isSlotted()).to.equal(false);
    expect(text(widget)).to.equal('Causes (es)');
  });

  it('leave what is on the screen until they are there', async () => {
    const widget = await probe('en');

    widget.lang = 'ar';
    await settled();
    expect(text(widget)).to.equal(english);
    expect(wrapper(widget).lang).to.equal('en');
    expect(wrapper(widget).dir).to.equal('ltr');

    await network.answer('ar');
    expect(text(widget)).to.equal('Causes (ar)');
    expect(wrapper(widget).dir).to.equal('rtl');
  });

  for (const order of [
    ['es', 'ar'],
    ['ar', 'es'],
  ] as const) {
    it(`are those of the last request when the answers come as ${order.join(', ')}`, async () => {
      const widget = await probe('en');
      for (const lang of ['es', 'ar']) {
        widget.lang = lang;
        await settled();
      }

      for (const language of order) await network.answer(language);

      expect(text(widget)).to.equal('Causes (ar)');
    });
  }

  it('are dropped when the reader has gone back before they came', async () => {
    const widget = await probe('en');
    widget.lang = 'es';
    await settled();
    widget.lang = 'en';
    await settled();

    await network.answer('es');

    expect(text(widget)).to.equal(english);
  });

  it('are shown when the reader has gone away and come back before they came', async () => {
    const widget = await probe('en');
    for (const lang of ['es', 'ar', 'es']) {
      widget.lang = lang;
      await settled();
    }

    await network.answer('es');
    expect(text(widget)).to.equal('Causes (es)');

    await network.answer('ar');
    expect(text(widget)).to.equal('Causes (es)');
    expect(network.asked).to.deep.equal(['es', 'ar']);
  });

  it('are those of the last of twenty quick switches', async () => {
    const widget = await probe('en');

    for (let turn = 0; turn < 5; turn++)
      for (const lang of ['en', 'es', 'ar', 'en']) {
        widget.lang = lang;
        await settled();
      }
    await network.answer('ar');
    await network.answer('es');

    expect(text(widget)).to.equal(english);
    expect(network.asked).to.deep.equal(['es', 'ar']);
  });

  it('reach a widget that was moved while they were on their way', async () => {
    const widget = await probe('es');

    widget.parentElement?.append(widget);
    await network.answer('es');

    expect(text(widget)).to.equal('Causes (es)');
  });
});
