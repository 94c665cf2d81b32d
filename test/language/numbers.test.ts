import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { edition } from '../../src/content/edition.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, text } from '../helpers/shown.js';

const ten = (tag: string) => new Intl.NumberFormat(tag).format(10);
const day = (tag: string) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(edition.date),
  );

describe('the numbers of a widget', () => {
  freshPage('es', 'ar');

  for (const [tag, other] of [
    ['ar-EG', 'ar-MA'],
    ['ar-MA', 'ar-EG'],
    ['ar-EG-u-nu-latn', 'ar-EG'],
  ] as const) {
    it(`are written as in ${tag}, not as in ${other}`, async () => {
      const widget = await shown(html`<cramp-prevention lang=${tag}></cramp-prevention>`);

      expect(ten(tag)).not.to.equal(ten(other));
      expect(text(widget)).to.include(` ${ten(tag)} `);
      expect(text(widget)).not.to.include(` ${ten(other)} `);
    });
  }

  it('change with the country, though the words do not', async () => {
    const widget = await shown(html`<cramp-prevention lang="ar-MA"></cramp-prevention>`);

    widget.lang = 'ar-EG';
    await settled();

    expect(text(widget)).to.include(` ${ten('ar-EG')} `);
  });

  it('are English where the text is', async () => {
    const widget = await shown(html`<cramp-prevention lang="mr-IN"></cramp-prevention>`);

    expect(ten('mr-IN')).not.to.equal(ten('en'));
    expect(text(widget)).to.include(` ${ten('en')} `);
  });

  for (const tag of ['en-US', 'en-GB', 'es-MX', 'ar-EG', 'ar-MA']) {
    it(`make a date as it is written in ${tag}`, async () => {
      const widget = await shown(html`<cramp-overview lang=${tag}></cramp-overview>`);

      expect(text(widget)).to.include(day(tag));
    });
  }

  for (const tag of ['pa', 'pa-IN']) {
    it(`make a date in digits in ${tag}, in which Chromium has no names of months`, async () => {
      const widget = await shown(html`<cramp-overview lang=${tag}></cramp-overview>`);

      expect(text(widget)).to.include(edition.date.replace(/(.+)-(.+)-(.+)/, '$3/$2/$1'));
    });
  }

  it('make a date in Haitian Creole that is not English', async () => {
    const widget = await shown(html`<cramp-overview lang="ht"></cramp-overview>`);

    const [known = ''] = Intl.DateTimeFormat.supportedLocalesOf(['ht', 'fr']);
    expect(text(widget)).to.include(day(known));
  });

  for (const tag of ['arz', 'apc', 'ary-MA']) {
    it(`are Arabic where the browser knows no numbers for ${tag}`, async () => {
      const widget = await shown(html`<cramp-overview lang=${tag}></cramp-overview>`);

      const days = ['ar', 'ar-EG', 'ar-SY', 'ar-MA'].map(day);
      expect(days.filter((each) => text(widget).includes(each))).not.to.have.length(0);
      expect(text(widget)).not.to.include(day('en'));
    });
  }
});
