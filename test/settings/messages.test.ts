import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { configure, languages, type Messages } from '../../src/index.js';
import { reported } from '../elements/reported.js';
import { freshPage } from '../helpers/page.js';
import { select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const notes = (widget: Element, part: string) =>
  [...wrapper(widget).querySelectorAll(`[part=${part}]`)].map(({ textContent }) => textContent);

describe('a host’s own words', () => {
  freshPage('es');

  it('stand in the place of ours, text by text', async () => {
    configure({ messages: { es: { causes: { heading: '¿Por qué?' } } } });

    const causes = await shown(html`<cramp-causes lang="es"></cramp-causes>`);

    expect(text(causes)).to.match(/^¿Por qué\?/);
    expect(text(causes)).to.include(es.messages.causes.lead);
  });

  it('come to widgets that are on the screen, and go when they are taken back', async () => {
    const causes = await shown(html`<cramp-causes></cramp-causes>`);

    configure({ messages: { en: { causes: { heading: 'Why?' } } } });
    await settled();
    const changed = text(causes);
    configure({ messages: null });
    await settled();

    expect(changed).to.match(/^Why\?/);
    expect(text(causes)).to.match(/^Why leg cramps happen/);
  });

  it('of an earlier call stay', async () => {
    configure({ messages: { en: { causes: { heading: 'Why?' } } } });
    configure({ messages: { en: { causes: { lead: 'Nobody knows.' } } } });

    const causes = await shown(html`<cramp-causes></cramp-causes>`);

    expect(text(causes)).to.match(/^Why\? Nobody knows\./);
  });

  it('for a region are for its readers alone', async () => {
    configure({ messages: { 'es-MX': { causes: { heading: '¿Por qué, México?' } } } });

    const mexico = await shown(html`<cramp-causes lang="es-MX"></cramp-causes>`);
    const spain = await shown(html`<cramp-causes lang="es-ES"></cramp-causes>`);

    expect(text(mexico)).to.match(/^¿Por qué, México\?/);
    expect(text(mexico)).to.include(es.messages.causes.lead);
    expect(text(spain)).to.include(es.messages.causes.heading);
  });

  it('fill their placeholders as ours do', async () => {
    const long = 'A cramp is over after {{minutes, number}} minutes.';
    configure({ messages: { en: { overview: { duration: { text: long } } } } });

    const overview = await shown(html`<cramp-overview></cramp-overview>`);

    expect(text(overview)).to.include('A cramp is over after 10 minutes.');
  });

  it('are text and nothing else', async () => {
    const markup = '<img src=x onerror="document.title = 1"> $t(help.lead)';
    configure({ messages: { en: { causes: { lead: markup } } } });

    const causes = await shown(html`<cramp-causes></cramp-causes>`);

    expect(text(causes)).to.include(markup);
    expect(wrapper(causes).querySelector('img')).to.equal(null);
  });
});

describe('a locked text', () => {
  freshPage('es');

  for (const [widget, key, ours, words] of [
    ['help', 'help.lead', en.messages.help.lead, { help: { lead: 'ADDED' } }],
    ['relief', 'relief.safety', en.messages.relief.safety, { relief: { safety: 'ADDED' } }],
    ['help', 'about.diagnosis', en.messages.about.diagnosis, { about: { diagnosis: 'ADDED' } }],
  ] as const) {
    it(`can be added to, not replaced: ${key}`, async () => {
      configure({ messages: { en: words } });

      const element = await shown(
        widget === 'help' ? html`<cramp-help></cramp-help>` : html`<cramp-relief></cramp-relief>`,
      );

      expect(text(element)).to.include(`${ours} ADDED`);
    });
  }

  it('cannot be emptied', async () => {
    const { errors } = await reported(async () => {
      configure({ messages: { en: { help: { lead: ' ' } } } });
      await settled();
    });

    const help = await shown(html`<cramp-help></cramp-help>`);

    expect(errors).to.deep.equal([{ code: 'invalid-setting', setting: 'messages.en.help.lead' }]);
    expect(text(help)).to.include(en.messages.help.lead);
  });

  it('cannot be replaced by way of a region', async () => {
    configure({ messages: { 'es-MX': { help: { lead: 'Nada grave.' } } } });

    const help = await shown(html`<cramp-help lang="es-MX"></cramp-help>`);

    expect(text(help)).to.include(`${es.messages.help.lead} Nada grave.`);
  });
});

describe('what a host cannot say', () => {
  freshPage();

  for (const [name, words, setting] of [
    ['a text that there is not', { causes: { title: 'x' } }, 'causes.title'],
    ['a text where there are several', { causes: { group: 'x' } }, 'causes.group'],
    ['several where there is one', { causes: { heading: { text: 'x' } } }, 'causes.heading'],
    ['a number', { causes: { heading: 7 } }, 'causes.heading'],
    ['a placeholder that is not ours', { causes: { heading: '{{name}}' } }, 'causes.heading'],
    ['half a placeholder', { causes: { heading: 'Why {{' } }, 'causes.heading'],
    ['that it is checked', { review: { draft: 'Checked by all.' } }, 'review.draft'],
    ['what turns the direction', { causes: { heading: 'x\u202Ey' } }, 'causes.heading'],
    ['half a character', { causes: { heading: 'x\uD800' } }, 'causes.heading'],
    ['a megabyte', { causes: { heading: 'x'.repeat(1_000_000) } }, 'causes.heading'],
    ['a prototype', JSON.parse('{ "__proto__": { "x": "y" } }'), '__proto__'],
    ['a constructor', { constructor: { prototype: { x: 'y' } } }, 'constructor'],
  ] as const) {
    it(`is reported and left out: ${name}`, async () => {
      const { warnings, errors } = await reported(async () => {
        configure({ messages: { en: words as unknown as Messages } });
        await settled();
      });

      const causes = await shown(html`<cramp-causes></cramp-causes>`);

      expect(errors).to.deep.equal([
        { code: 'invalid-setting', setting: `messages.en.${setting}` },
      ]);
      expect(warnings).to.have.length(1);
      expect(text(causes)).to.include(en.messages.causes.heading);
      expect(notes(causes, 'review')).to.deep.equal([en.messages.review.draft]);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  }
});

describe('a text that this site has edited', () => {
  freshPage();

  it('says so, and that nobody has checked it', async () => {
    configure({
      messages: { en: { causes: { lead: 'Nobody knows.' } } },
      reviewer: { name: 'Dr. A. Example', on: '2026-11-02', languages: ['en'] },
    });

    const causes = await shown(html`<cramp-causes></cramp-causes>`);
    const guide = await shown(html`<cramp-guide></cramp-guide>`);

    for (const widget of [causes, guide])
      expect(notes(widget, 'review')).to.deep.equal([
        en.messages.review.edited,
        en.messages.review.draft,
      ]);
  });

  it('does not concern the other widgets', async () => {
    configure({
      messages: { en: { causes: { lead: 'Nobody knows.' }, language: { label: 'Words' } } },
      reviewer: { name: 'Dr. A. Example', on: '2026-11-02', languages: ['en'] },
    });

    const overview = await shown(html`<cramp-overview></cramp-overview>`);

    expect(notes(overview, 'review')).to.deep.equal([
      'Dr. A. Example checked this text for this site on November 2, 2026.',
    ]);
  });
});

describe('a language that only the host has', () => {
  freshPage();

  const about = { ...en.messages.about, title: 'Am yr wybodaeth hon' };
  const causes = { ...en.messages.causes, heading: 'Pam mae crampiau’n digwydd' };

  it('is shown', async () => {
    configure({ messages: { cy: { causes, about } } });

    const widget = await shown(html`<cramp-causes lang="cy-GB"></cramp-causes>`);

    expect(wrapper(widget).lang).to.equal('cy');
    expect(text(widget)).to.include('Pam mae crampiau').and.to.include('Am yr wybodaeth hon');
    expect(notes(widget, 'fallback-note')).to.deep.equal([]);
  });

  it('is on offer after ours, by its own name', async () => {
    configure({ messages: { he: { causes: { heading: 'למה?' } } } });

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    const last = select(picker).options.item(languages.length);
    expect(last?.value).to.equal('he');
    expect(last?.text).to.equal('עברית');
  });

  it('stands in English where it lacks a text, with a note', async () => {
    configure({ messages: { cy: { causes: { heading: causes.heading }, about } } });

    const widget = await shown(html`<cramp-causes lang="cy"></cramp-causes>`);

    expect(text(widget)).to.include(causes.heading).and.to.include(en.messages.causes.lead);
    expect(notes(widget, 'fallback-note')).to.deep.equal([
      'Parts of this text are not available in Welsh yet. They are in English.',
    ]);
    expect(wrapper(widget).querySelector('[part=fallback-note]')?.getAttribute('lang')).to.equal(
      'en',
    );
  });

  it('is written from right to left where its script is', async () => {
    configure({ messages: { he: { causes: { heading: 'למה?' } } } });

    const widget = await shown(html`<cramp-causes lang="he"></cramp-causes>`);

    expect(wrapper(widget).dir).to.equal('rtl');
  });

  it('is gone when it is taken back', async () => {
    configure({ messages: { cy: { causes, about } } });
    const widget = await shown(html`<cramp-causes lang="cy"></cramp-causes>`);

    configure({ messages: null });
    await settled();

    expect(wrapper(widget).lang).to.equal('en');
    expect(notes(widget, 'fallback-note')).to.have.length(1);
  });
});
