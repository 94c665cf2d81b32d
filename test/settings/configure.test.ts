import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { configure, type Configuration } from '../../src/index.js';
import { reported } from '../elements/reported.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, wrapper } from '../helpers/shown.js';

const hrefs = (widget: Element) =>
  [...wrapper(widget).querySelectorAll('a[part=action]')].map((link) => link.getAttribute('href'));

describe('what a host sets for the page', () => {
  freshPage();

  it('stands in every widget whose attributes say nothing else', async () => {
    configure({ emergencyNumber: '112', phone: '020 7946 0123', bookingUrl: '/book' });

    const help = await shown(html`<cramp-help></cramp-help>`);
    const guide = await shown(html`<cramp-guide emergency-number="999"></cramp-guide>`);

    expect(hrefs(help)).to.deep.equal(['tel:112', 'tel:02079460123', '/book']);
    expect(hrefs(guide)).to.deep.equal(['tel:999', 'tel:02079460123', '/book']);
  });

  it('comes to widgets that are on the screen already', async () => {
    const help = await shown(html`<cramp-help></cramp-help>`);

    configure({ emergencyNumber: '911' });
    await settled();

    expect(hrefs(help)).to.deep.equal(['tel:911']);
  });

  it('adds to what was set before, and null takes it back', async () => {
    const help = await shown(html`<cramp-help></cramp-help>`);

    configure({ emergencyNumber: '112', phone: '900 123' });
    configure({ phone: null });
    await settled();

    expect(hrefs(help)).to.deep.equal(['tel:112']);
  });

  it('is not touched by what is undefined, and a no is no mistake', async () => {
    const help = await shown(html`<cramp-help></cramp-help>`);
    configure({ emergencyNumber: '112' });

    const { warnings } = await reported(async () => {
      configure({ emergencyNumber: undefined, structuredData: false });
      await settled();
    });

    expect(warnings).to.deep.equal([]);
    expect(hrefs(help)).to.deep.equal(['tel:112']);
  });

  for (const [name, settings, setting] of [
    ['a number that cannot be dialled', { emergencyNumber: 'call me' }, 'emergencyNumber'],
    ['a number that is no text', { phone: 112 }, 'phone'],
    ['a link that runs code', { bookingUrl: 'javascript:alert(1)' }, 'bookingUrl'],
    ['a rule for drafts that there is not', { drafts: 'hide' }, 'drafts'],
    ['a reviewer without a day', { reviewer: { name: 'A', languages: ['en'] } }, 'reviewer'],
    ['a reviewer on a day that there is not', reviewer('2026-02-30', 'en'), 'reviewer'],
    ['a reviewer in a month that there is not', reviewer('2026-13-03', 'en'), 'reviewer'],
    ['a reviewer in a month, not on a day', reviewer('2026-02', 'en'), 'reviewer'],
    ['a reviewer of no language', reviewer('2026-02-03'), 'reviewer'],
    ['a reviewer of a language that is none', reviewer('2026-02-03', 'en', '!'), 'reviewer'],
    ['a reviewer that is null’s neighbour', { reviewer: 7 }, 'reviewer'],
    ['a reviewer whose name turns the line', reviewerNamed('A\u202E'), 'reviewer'],
    ['a yes that is a text', { structuredData: 'yes' }, 'structuredData'],
    ['messages that are a list', { messages: ['en'] }, 'messages'],
    ['messages in a language that are null', { messages: { en: null } }, 'messages.en'],
    ['an i18next that is none', { i18n: { instance: {}, namespace: 'cramp' } }, 'i18n'],
    ['a setting that there is not', { colour: 'red' }, 'colour'],
    ['a setting of the prototype', JSON.parse('{ "__proto__": { "phone": "1" } }'), '__proto__'],
  ] as const) {
    it(`is reported once and left out, the rest holds: ${name}`, async () => {
      const help = await shown(html`<cramp-help></cramp-help>`);

      const { warnings, errors } = await reported(async () => {
        configure({
          ...settings,
          emergencyNumber: settings.emergencyNumber ?? '112',
        } as Configuration);
        await settled();
      });

      expect(errors).to.deep.equal([{ code: 'invalid-setting', setting }]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`the setting ${setting}`);
      expect(hrefs(help)).to.deep.equal(setting === 'emergencyNumber' ? [] : ['tel:112']);
    });
  }
});

describe('configure()', () => {
  for (const nothing of [undefined, null, 7, 'en', []]) {
    it(`throws nothing when it is given ${JSON.stringify(nothing)}`, async () => {
      const { errors } = await reported(async () => configure(nothing as unknown as Configuration));

      expect(errors).to.deep.equal([{ code: 'invalid-setting', setting: 'configure()' }]);
    });
  }
});

function reviewer(on: string, ...languages: string[]) {
  return { reviewer: { name: 'Dr. A. Example', on, languages } };
}

function reviewerNamed(name: string) {
  return { reviewer: { name, on: '2026-02-03', languages: ['en'] } };
}
