import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/cramp-overview.js';
import type { CrampOverview } from '../../src/index.js';
import { shipped } from '../../src/language/locales.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { text, wrapper } from '../helpers/shown.js';

const note = (widget: Element) =>
  wrapper(widget).querySelector('[part=fallback-note]')?.textContent;

/** A widget whose words have failed to load. */
async function failed(template: TemplateResult): Promise<CrampOverview> {
  const widget = await fixture<CrampOverview>(template);
  await settled();
  return widget;
}

describe('a widget whose first words do not load', () => {
  freshPage();

  const { warn } = console;
  const loadSpanish = shipped.es.load;
  const loadArabic = shipped.ar.load;

  beforeEach(() => {
    const offline = () => Promise.reject(new Error('offline'));
    shipped.es.load = offline;
    shipped.ar.load = offline;
    console.warn = () => {};
  });

  afterEach(() => {
    shipped.es.load = loadSpanish;
    shipped.ar.load = loadArabic;
    console.warn = warn;
  });

  it('leaves what the host has put there', async () => {
    const widget = await failed(
      html`<cramp-overview lang="es"><a href="/calambres">Calambres</a></cramp-overview>`,
    );

    const link = '<a href="/calambres">Calambres</a>';
    const slot = widget.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements().map((each) => each.outerHTML)).to.deep.equal([link]);
    expect(widget.querySelector('a')?.getClientRects().length).to.be.greaterThan(0);
    expect(widget.language).to.equal(undefined);
  });

  it('is in the state error and no longer in loading', async () => {
    const widget = await failed(html`<cramp-overview lang="es">Calambres</cramp-overview>`);

    expect(widget.matches(':state(error)')).to.equal(true);
    expect(widget.matches(':state(loading)')).to.equal(false);
  });

  const nothingThere: Record<string, TemplateResult> = {
    nothing: html`<cramp-overview lang="es"></cramp-overview>`,
    'white space': html`<cramp-overview lang="es"> <!-- soon --> </cramp-overview>`,
    'another slot': html`
      <cramp-overview lang="es"><b slot="heading">Calambres</b></cramp-overview>
    `,
  };

  for (const [what, template] of Object.entries(nothingThere)) {
    it(`shows English with a note where the host has put ${what}`, async () => {
      const widget = await failed(template);

      expect(wrapper(widget).lang).to.equal('en');
      expect(wrapper(widget).dir).to.equal('ltr');
      expect(text(widget)).to.include('A night leg cramp is a sudden');
      expect(note(widget)).to.equal(
        'The text in Spanish could not be loaded. Here it is in English.',
      );
      expect(widget.matches(':state(fallback-language)')).to.equal(true);
      expect(widget.matches(':state(error)')).to.equal(true);
    });
  }

  it('names the language in the note whatever else the tag asks for', async () => {
    const widget = await failed(
      html`<cramp-overview lang="es-u-nu-latn-x-clinic"></cramp-overview>`,
    );

    expect(note(widget)).to.include('Spanish');
  });

  it('says that it is ready, in English', async () => {
    const widget = await failed(html`<cramp-overview lang="es"></cramp-overview>`);

    expect(await widget.ready).to.equal('en');
  });

  it('leaves no note and no error behind when the words come with the next request', async () => {
    const widget = await failed(html`<cramp-overview lang="ar"></cramp-overview>`);
    const turned = oneEvent(widget, 'cramp-language-change');

    shipped.ar.load = loadArabic;
    document.documentElement.lang = 'es'; // any change of language is a request
    await turned;

    expect(wrapper(widget).lang).to.equal('ar');
    expect(note(widget)).to.equal(undefined);
    expect(widget.matches(':state(error)')).to.equal(false);
    expect(widget.matches(':state(fallback-language)')).to.equal(false);
  });
});
