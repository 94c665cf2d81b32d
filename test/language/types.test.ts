import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/all.js';
import {
  matchLanguage,
  type CrampLanguage,
  type CrampOverview,
  type Language,
} from '../../src/index.js';
import { messages } from '../../src/language/messages.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown } from '../helpers/shown.js';

// Half of each test is made by `tsc`: an error that does not come where one is expected is an error.

describe('the types of the kit', () => {
  freshPage('es');

  const t = messages.translate('en', 'en');

  it('know the keys of the texts', () => {
    expect(t('causes.heading')).to.equal('Why leg cramps happen');

    // @ts-expect-error There is no such key, and nobody reads one.
    expect(t('causes.haeding')).to.equal('');
  });

  it('know a text with a plural by one key', () => {
    expect(t('about.sources', { count: 2 })).to.equal('2 sources');

    // @ts-expect-error The form is for the language to choose.
    expect(t('about.sources_one', { count: 2 })).not.to.equal('2 sources');
  });

  it('know the events on the document', async () => {
    const told: string[] = [];
    document.addEventListener('cramp-ready', (event) => told.push(event.detail.language), {
      once: true,
    });

    await shown(html`<cramp-overview></cramp-overview>`);

    expect(told).to.deep.equal(['en']);
  });

  it('know the events on an element, and that they say nothing of the reader', async () => {
    const told: unknown[] = [];
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    widget.addEventListener('cramp-language-change', ({ detail }) => {
      told.push(detail.requested);
      // @ts-expect-error There are but tags.
      told.push(detail.reader);
    });

    widget.lang = 'es-MX';
    await settled();

    expect(told).to.deep.equal(['es-MX', undefined]);
  });

  it('know the shipped languages', () => {
    const shipped: Language | undefined = matchLanguage('es-MX');
    // @ts-expect-error Dutch is not among them.
    const missing: Language = 'nl';

    expect(shipped).to.equal('es');
    expect(matchLanguage(missing)).to.equal(undefined);
  });

  it('know the tags', async () => {
    const widget: CrampOverview = document.createElement('cramp-overview');
    const picker: CrampLanguage = document.createElement('cramp-language');

    await fixture(html`<div>${widget}${picker}</div>`);

    const ready: string[] = await Promise.all([widget.ready, picker.ready]);
    expect(ready).to.deep.equal(['en', 'en']);
  });
});
