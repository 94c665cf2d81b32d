import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { isLocked } from '../../src/content/locked.js';
import { configure, languages, setLanguage, type Messages } from '../../src/index.js';
import { shipped } from '../../src/language/locales.js';
import { createMessages } from '../../src/language/messages.js';
import { sourceKeys } from '../../src/language/texts-in.js';
import { reported } from '../elements/reported.js';
import { freshPage } from '../helpers/page.js';
import { select, shownPicker } from '../helpers/picker.js';
import { Probe } from '../helpers/probe.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';
import { until } from '../helpers/until.js';

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

  it('for a tag that means the same as one of ours are for all its readers', async () => {
    configure({
      messages: {
        en: { causes: { lead: 'Nobody knows.' } },
        'en-US': { causes: { heading: 'Why?' } },
      },
    });

    const causes = await shown(html`<cramp-causes lang="en"></cramp-causes>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(text(causes)).to.match(/^Why\? Nobody knows\./);
    expect(select(picker).options).to.have.length(languages.length);
  });

  it('for a region stand over those for its language, and add no choice to the picker', async () => {
    configure({
      messages: {
        'es-MX': { causes: { heading: '¿Por qué, México?' } },
        es: { causes: { heading: '¿Por qué?', lead: 'Nadie sabe.' } },
      },
    });

    document.documentElement.lang = 'es-MX';

    const mexico = await shown(html`<cramp-causes></cramp-causes>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(text(mexico)).to.match(/^¿Por qué, México\? Nadie sabe\./);
    expect(select(picker).options).to.have.length(languages.length);
    expect(select(picker).value).to.equal('es');
  });

  it('come at once to the text on the screen while another language is under way', async () => {
    const { load } = shipped.it;
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    shipped.it.load = () => arrival.then(load);
    const help = await shown(html`<cramp-help></cramp-help>`);

    setLanguage('it');
    configure({ messages: { en: { help: { lead: 'ADDED' } } }, emergencyNumber: '112' });
    await settled();
    const meanwhile = text(help);
    shipped.it.load = load;
    arrive();

    expect(meanwhile).to.include('ADDED').and.to.include(en.messages.review.edited);
    expect(meanwhile).to.include('112');
    await until(() => wrapper(help).lang === 'it', 'The widget does not turn to Italian.');
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

  it('is added to without its numbers, which ours has already', async () => {
    configure({ messages: { en: { help: { sign: { long: 'Ask us.' } } } } });

    const help = await shown(html`<cramp-help></cramp-help>`);

    expect(text(help)).to.include('One cramp lasts more than 10 minutes. Ask us.');
  });

  it('is not said twice by a host who repeats it', async () => {
    const { lead } = en.messages.help;
    configure({ messages: { en: { help: { lead: `${lead} At night too.` } } } });

    const help = await shown(html`<cramp-help></cramp-help>`);

    expect(text(help).split(lead)).to.have.length(2);
    expect(text(help)).to.include('At night too.');
  });

  it('is each text on when to get help, on medicines, and each safety note', () => {
    const locked = sourceKeys.filter(isLocked);

    const signs = sourceKeys.filter((key) => /^help\.(sign|level)\./.test(key));
    expect(signs).to.have.length.above(20);
    expect(locked).to.have.members([
      ...signs,
      'about.diagnosis',
      'causes.group.medicines.text',
      'comparison.diagnosis',
      'comparison.unsure',
      'help.heading',
      'help.lead',
      'prevention.quinine.text',
      'prevention.quinine.title',
      'prevention.supplements.text',
      'prevention.supplements.title',
      'prevention.tip.drink.text',
      'prevention.tip.medicines.text',
      'relief.after.text',
      'relief.after.title',
      'relief.safety',
      'relief.step.temperature.text',
      'relief.step.thigh.text',
    ]);
  });

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
    ['a text without its placeholder', { help: { call: 'Ring us' } }, 'help.call'],
    ['a third brace', { help: { call: 'Call {{{number}}}' } }, 'help.call'],
    ['what no reader sees', { causes: { heading: '\u200B\u2060\u3164' } }, 'causes.heading'],
    ['where the texts come from', { about: { unsourced: 'All proven.' } }, 'about.unsourced'],
    ['how sure anybody is', { evidence: { low: 'Proven' } }, 'evidence.low'],
    ['that it is checked', { review: { draft: 'Checked by all.' } }, 'review.draft'],
    ['what turns the direction', { causes: { heading: 'x\u202Ey' } }, 'causes.heading'],
    ['what turns a part of it', { causes: { heading: 'x\u2067y' } }, 'causes.heading'],
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
      expect(warnings[0]).to.have.length.below(400); // a console is no place for a megabyte
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

    for (const widget of [causes, guide]) {
      expect(notes(widget, 'review')).to.deep.equal([
        en.messages.review.edited,
        en.messages.review.draft,
      ]);
      expect(widget.matches(':state(draft)')).to.equal(true);
    }
  });

  it('does not concern the other widgets', async () => {
    configure({
      messages: { en: { causes: { lead: 'Nobody knows.' }, language: { label: 'Words' } } },
      reviewer: { name: 'Dr. A. Example', on: '2026-11-02', languages: ['en'] },
    });

    const overview = await shown(html`<cramp-overview></cramp-overview>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(notes(overview, 'review')).to.deep.equal([
      'Dr. A. Example checked this text for this site on November 2, 2026.',
    ]);
    expect(picker.matches(':state(draft)')).to.equal(false); // a label is no medical text
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
    expect(widget.matches(':state(draft)')).to.equal(true);
  });

  it('has English where it lacks a text, also on a page that has shown no English yet', async () => {
    configure({ messages: { cy: { causes: { lead: 'Does neb yn gwybod.' } } } });

    const widget = await fixture<Probe>(html`${new Probe(createMessages(), 'cy')}`);

    expect(text(widget)).to.equal(en.messages.causes.heading);
  });

  it('counts in the forms that it has, and in English where it has none', async () => {
    const sources_other = 'מקורות: {{count, number}}';
    const sources_two = 'שני מקורות ({{count, number}})';
    const he = { about: { sources_other, sources_two } };
    configure({ messages: { he, gd: { about: { title: 'Mu' } } } });

    const [hebrew, gaelic] = ['he', 'gd'].map((tag) => createMessages().translate(tag, tag));

    expect(hebrew?.('about.sources', { count: 1 })).to.equal('מקורות: 1');
    expect(hebrew?.('about.sources', { count: 2 })).to.equal('שני מקורות (2)');
    expect(gaelic?.('about.sources', { count: 2 })).to.equal('2 sources');
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

  it('is missing where it has no text of the widget', async () => {
    configure({ messages: { cy: { causes, about } } });

    const widget = await shown(html`<cramp-help lang="cy"></cramp-help>`);

    expect(wrapper(widget).lang).to.equal('en');
    expect(notes(widget, 'fallback-note')).to.deep.equal([
      'This text is not available in Welsh yet. Here it is in English.',
    ]);
  });

  it('has a note too where only its foot is in English', async () => {
    configure({ messages: { cy: { causes } } });

    const widget = await shown(html`<cramp-causes lang="cy"></cramp-causes>`);

    expect(notes(widget, 'fallback-note')).to.have.length(1);
  });

  it('has the name of its reviewer under it, but not under English that stands in', async () => {
    const reviewer = { name: 'Dr. A. Example', on: '2026-11-02', languages: ['cy'] };
    configure({ messages: { cy: { causes, about, overview: { lead: 'Cramp' } } }, reviewer });

    const whole = await shown(html`<cramp-causes lang="cy"></cramp-causes>`);
    const part = await shown(html`<cramp-overview lang="cy"></cramp-overview>`);

    expect(text(whole)).to.include('Dr. A. Example');
    expect(text(part)).not.to.include('Dr. A. Example');
  });

  it('is that of its tag without extensions', async () => {
    configure({ messages: { 'cy-u-nu-latn': { causes, about } } });

    const widget = await shown(html`<cramp-causes lang="cy"></cramp-causes>`);

    expect(wrapper(widget).lang).to.equal('cy');
  });

  it('has the numbers of a text of ours, also where that is locked', async () => {
    const { errors } = await reported(async () => {
      configure({ messages: { cy: { help: { sign: { long: 'Cramp hir.' } } } } });
      await settled();
    });

    const setting = 'messages.cy.help.sign.long';
    expect(errors).to.deep.equal([{ code: 'invalid-setting', setting }]);
  });

  it('is none where nothing that it says makes sense', async () => {
    const { errors } = await reported(async () => {
      configure({ messages: { he: { nonsense: 'x' }, 'en-x-clinic': { causes: 'x' } } });
      await settled();
    });

    const widget = await shown(html`<cramp-causes lang="he"></cramp-causes>`);
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(errors).to.have.length(2);
    expect(wrapper(widget).lang).to.equal('en');
    expect(select(picker).options).to.have.length(languages.length);
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
