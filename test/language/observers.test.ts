import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/cramp-language.js';
import '../../src/define/cramp-overview.js';
import { configure, setLanguage } from '../../src/index.js';
import { freshPage, inShadow } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';

const Native = window.MutationObserver;

/** What is being observed right now, once for each observer. */
let observed: Node[];

/** Its names: a test that fails with nodes in its hands never ends. */
const names = () => observed.map((node) => node.nodeName);

class CountedObserver extends Native {
  #nodes: Node[] = [];

  override observe(node: Node, options?: MutationObserverInit): void {
    super.observe(node, options);
    this.#nodes.push(node);
    observed.push(node);
  }

  override disconnect(): void {
    super.disconnect();
    for (const node of this.#nodes) observed.splice(observed.indexOf(node), 1);
    this.#nodes = [];
  }
}

const widget = () => document.createElement('cramp-overview');
const widgets = (count: number) => Array.from({ length: count }, widget);

describe('the observers of a page', () => {
  freshPage('es');

  beforeEach(() => {
    observed = [];
    window.MutationObserver = CountedObserver;
  });

  afterEach(() => {
    window.MutationObserver = Native;
  });

  it('are one for the document, however many widgets there are', async () => {
    const place = await fixture(html`<div></div>`);

    place.append(...widgets(20));

    expect(names()).to.deep.equal(['#document']);
  });

  it('are one more for each shadow root with a widget in it', async () => {
    const place = await fixture(html`<div></div>`);

    const inner = inShadow(new DocumentFragment(), 'closed', ...widgets(3));
    inShadow(place, 'open', inner, ...widgets(3));
    place.append(...widgets(3));

    expect(names()).to.have.members(['#document', '#document-fragment', '#document-fragment']);
    expect(new Set(observed).size).to.equal(3);
  });

  it('stay until the last widget goes', async () => {
    const place = await fixture(html`<div></div>`);
    const [first, last] = [widget(), widget()];
    place.append(first, last);

    first.remove();
    expect(names()).to.deep.equal(['#document']);

    last.remove();
    expect(names()).to.deep.equal([]);
  });

  it('are none once a picker is gone', async () => {
    const place = await fixture(html`<div></div>`);
    const picker = document.createElement('cramp-language');
    place.append(picker);
    await picker.ready;

    picker.remove();

    expect(names()).to.deep.equal([]);
  });

  it('are none once a widget is gone that was described for search engines', async () => {
    configure({ structuredData: true });
    const place = await fixture(html`<div></div>`);
    const described = widget();
    place.append(described);
    await described.updateComplete;

    described.remove();

    expect(names()).to.deep.equal([]);
  });

  it('are none once shadow roots and all are gone', async () => {
    const place = await fixture(html`<div></div>`);
    inShadow(place, 'open', inShadow(new DocumentFragment(), 'closed', ...widgets(3)));
    place.append(...widgets(3));
    expect(names()).to.have.length(3);

    place.replaceChildren();

    expect(names()).to.deep.equal([]);
  });

  it('are not left behind by a widget that is moved about', async () => {
    const place = await fixture(html`<div></div>`);
    const mover = widget();
    place.append(mover);

    for (let turn = 0; turn < 10; turn++) {
      inShadow(place, 'open', mover);
      place.append(mover);
    }
    expect(names()).to.deep.equal(['#document']);

    mover.remove();
    expect(names()).to.deep.equal([]);
  });

  it('are there again for the next widget', async () => {
    const place = await fixture(html`<div></div>`);
    const [first, second] = [widget(), widget()];
    place.append(first);
    first.remove();
    place.append(second);
    await second.ready;

    document.documentElement.lang = 'es';
    await settled();

    expect(second.language).to.equal('es');
  });

  it('no longer reach a widget that is gone, nor do setLanguage and configure', async () => {
    const place = await fixture(html`<div></div>`);
    const gone = widget();
    place.append(gone);
    await gone.ready;

    gone.remove();
    document.documentElement.lang = 'es';
    setLanguage('es');
    configure({ phone: '900 123' });
    await settled();

    expect(gone.language).to.equal('en');
  });

  it('listen for the network as long as there is one, and no longer', async () => {
    let listeners = 0;
    const counted = (by: number) => (type: string) => void (type === 'online' && (listeners += by));
    Object.assign(window, { addEventListener: counted(1), removeEventListener: counted(-1) });
    try {
      const place = await fixture(html`<div></div>`);
      place.append(...widgets(3));
      const during = listeners;

      place.replaceChildren();

      expect([during, listeners]).to.deep.equal([1, 0]);
    } finally {
      Reflect.deleteProperty(window, 'addEventListener'); // its prototype has the native ones
      Reflect.deleteProperty(window, 'removeEventListener');
    }
  });
});
