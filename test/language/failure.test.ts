import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { CrampErrorDetail } from '../../src/events.js';
import { createMessages } from '../../src/language/messages.js';
import { Network } from '../helpers/network.js';
import { freshPage } from '../helpers/page.js';
import { Probe } from '../helpers/probe.js';
import { settled } from '../helpers/settled.js';
import { text } from '../helpers/shown.js';

const english = 'Why leg cramps happen';

describe('a widget whose words do not load', () => {
  freshPage();

  const { warn } = console;
  let network: Network;
  let warnings: string[];
  let errors: CrampErrorDetail[];

  beforeEach(() => {
    network = new Network();
    errors = [];
    warnings = [];
    console.warn = (warning: string) => warnings.push(warning);
  });

  afterEach(() => {
    console.warn = warn;
  });

  /** Widgets in the page that share their words, which come over the network. */
  async function probes(count: number, lang: string): Promise<Probe[]> {
    const messages = createMessages(network.loaders);
    const widgets = Array.from({ length: count }, () => new Probe(messages, lang));
    const box = await fixture<HTMLElement>(html`<div>${widgets}</div>`);
    box.addEventListener('cramp-error', ({ detail }) => errors.push(detail));
    return widgets;
  }

  async function probe(lang: string): Promise<Probe> {
    const [widget] = await probes(1, lang);
    if (!widget) throw new Error('There is no widget.');
    return widget;
  }

  async function turn(widget: Probe, lang: string): Promise<void> {
    widget.lang = lang;
    await settled();
  }

  it('tries exactly once more', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');

    await network.answer('es', new Error('offline'));
    expect(network.asked).to.deep.equal(['es', 'es']);

    await network.answer('es', new Error('still offline'));
    expect(network.asked).to.deep.equal(['es', 'es']);
  });

  it('turns when the second try succeeds, and complains of nothing', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');

    await network.answer('es', new Error('offline'));
    await network.answer('es');

    expect(text(widget)).to.equal('Causes (es)');
    expect(errors).to.have.length(0);
    expect(warnings).to.have.length(0);
  });

  it('stays as it is and says so', async () => {
    const widget = await probe('en');
    await turn(widget, 'es-MX');

    await network.answer('es', new Error('offline'));
    expect(errors).to.have.length(0);

    await network.answer('es', new Error('still offline'));
    expect(text(widget)).to.equal(english);
    expect(errors).to.deep.equal([{ code: 'language-failed', language: 'es' }]);
  });

  it('warns once, however many widgets wait', async () => {
    const widgets = await probes(20, 'en');
    for (const widget of widgets) widget.lang = 'es';
    await settled();

    await network.fail('es');

    expect(network.asked).to.deep.equal(['es', 'es']);
    expect(errors).to.have.length(20);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"es"');
  });

  it('tries again with the next request and recovers', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');
    await network.fail('es');

    await turn(widget, 'es');
    await network.answer('es');

    expect(network.asked).to.deep.equal(['es', 'es', 'es']);
    expect(text(widget)).to.equal('Causes (es)');
    expect(errors).to.have.length(1);
  });

  it('tries again when the network is back', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');
    await network.fail('es');

    dispatchEvent(new Event('online'));
    await settled();
    await network.answer('es');

    expect(text(widget)).to.equal('Causes (es)');
  });

  it('turns to another language after a failure', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');
    await network.fail('es');

    await turn(widget, 'ar');
    await network.answer('ar');

    expect(text(widget)).to.equal('Causes (ar)');
  });

  it('keeps quiet of a failure that nobody waits for any more', async () => {
    const widget = await probe('en');
    await turn(widget, 'es');
    await turn(widget, 'ar');

    await network.answer('ar');
    await network.fail('es');

    expect(text(widget)).to.equal('Causes (ar)');
    expect(errors).to.have.length(0);
  });

  it('recovers when it is moved', async () => {
    const widget = await probe('es');
    await network.fail('es');

    widget.parentElement?.append(widget);
    await settled();
    await network.answer('es');

    expect(text(widget)).to.equal('Causes (es)');
  });
});
