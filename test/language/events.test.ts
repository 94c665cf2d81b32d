import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/all.js';
import { configure } from '../../src/index.js';
import { freshPage, inShadow } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, text } from '../helpers/shown.js';

const page = document.documentElement;

let listening: AbortController;
beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => listening.abort());

/** Listens on the document until the end of the test. */
function onDocument<Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): void {
  document.addEventListener(type, listener, { signal: listening.signal });
}

describe('the event cramp-ready', () => {
  freshPage('es', 'ar');

  it('comes once, with the language and nothing else', async () => {
    const details: unknown[] = [];
    onDocument('cramp-ready', ({ detail }) => details.push(detail));

    const widget = await shown(html`<div><cramp-overview lang="es-MX"></cramp-overview></div>`);
    widget.lang = 'ar';
    await settled();
    widget.parentElement?.append(widget);
    await settled();

    expect(details).to.deep.equal([{ language: 'es' }]);
  });

  it('comes when the text is on the screen', async () => {
    const seen: string[] = [];
    onDocument('cramp-ready', ({ target }) => seen.push(text(target as Element)));

    await shown(html`<cramp-overview></cramp-overview>`);

    expect(seen).to.have.length(1);
    expect(seen[0]).to.include('What is a night leg cramp?');
  });

  it('comes from every widget', async () => {
    const tags: string[] = [];
    onDocument('cramp-ready', ({ target }) => tags.push((target as Element).localName));

    await fixture(html`
      <div>
        <cramp-overview></cramp-overview><cramp-overview></cramp-overview>
        <cramp-language></cramp-language>
      </div>
    `);
    await settled();

    expect(tags).to.deep.equal(['cramp-overview', 'cramp-overview', 'cramp-language']);
  });

  it('comes out of shadow roots and can be heard on the way', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('cramp-overview');
    const heard = oneEvent(outer, 'cramp-ready');

    inShadow(outer, 'closed', inShadow(new DocumentFragment(), 'open', widget));

    const event = await heard;
    expect(event.bubbles).to.equal(true);
    expect(event.composed).to.equal(true);
  });

  it('can be asked for later', async () => {
    const widget = await shown(html`<cramp-overview lang="ar-EG"></cramp-overview>`);
    await settled();

    expect(await widget.ready).to.equal('ar');
    expect(widget.language).to.equal('ar');
  });
});

describe('the event cramp-language-change', () => {
  freshPage('es', 'ar');

  it('names the language of the text and the tag that was asked for', async () => {
    const details: unknown[] = [];
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    onDocument('cramp-language-change', ({ detail }) => details.push(detail));

    for (const lang of ['ar_EG', 'nl']) {
      widget.lang = lang;
      await settled();
    }

    expect(details).to.deep.equal([
      { language: 'ar', requested: 'ar-EG' },
      { language: 'en', requested: 'nl' },
    ]);
  });

  it('comes when the new text is on the screen', async () => {
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    let seen = '';
    widget.addEventListener('cramp-language-change', () => (seen = text(widget)));

    page.lang = 'es';
    await settled();

    expect(seen).to.include('calambre');
  });

  it('comes out of shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('cramp-overview');
    inShadow(outer, 'closed', widget);
    await widget.ready;
    const heard = oneEvent(outer, 'cramp-language-change');

    page.lang = 'es';

    const event = await heard;
    expect(event.bubbles).to.equal(true);
    expect(event.composed).to.equal(true);
  });

  it('does not come when the words stay the same', async () => {
    let changes = 0;
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    onDocument('cramp-language-change', () => changes++);

    for (const lang of ['en', 'en-GB', 'auto']) {
      widget.lang = lang;
      await settled();
    }

    expect(changes).to.equal(0);
  });

  it('does not come for words that the host has for a region', async () => {
    let changes = 0;
    configure({ messages: { 'es-MX': { overview: { heading: 'En México' } } } });
    const widget = await shown(html`<cramp-overview lang="es"></cramp-overview>`);
    onDocument('cramp-language-change', () => changes++);

    widget.lang = 'es-MX';
    await settled();

    expect(text(widget)).to.match(/^En México/);
    expect(changes).to.equal(0);
  });
});
