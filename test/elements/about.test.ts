import ar from '#locales/ar.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { groups, lead } from '../../src/content/causes.js';
import { citations, type CitationId } from '../../src/content/citations.js';
import { edition } from '../../src/content/edition.js';
import { press } from '../helpers/press.js';
import { shown, wrapper } from '../helpers/shown.js';
import { mounted } from './tags.js';

const details = (element: Element) => wrapper(element).querySelector('details')!;
const links = (element: Element) => [...details(element).querySelectorAll('a')];
const titles = (ids: readonly CitationId[]) => ids.map((id) => citations[id].title);

describe('"About this information"', () => {
  for (const key of ['Enter', ' ']) {
    it(`opens and closes with ${JSON.stringify(key)}`, async () => {
      const element = await mounted('cramp-overview');
      const turned = () => oneEvent(details(element), 'toggle');
      const [first] = links(element);
      details(element).querySelector('summary')?.focus();

      let toggle = turned();
      await press(key);
      await toggle;
      const opened = first?.checkVisibility();
      toggle = turned();
      await press(key);
      await toggle;

      expect(opened).to.equal(true);
      expect(first?.checkVisibility()).to.equal(false);
    });
  }

  it('lists each source of what is shown once, and no other', async () => {
    const element = await shown(html`<cramp-causes groups="everyday"></cramp-causes>`);

    const everyday = groups.find(({ id }) => id === 'everyday')!;
    const cited = [lead, everyday, ...everyday.items].flatMap((block) => [...block.citations]);

    expect(links(element).map((link) => link.textContent)).to.have.members(
      titles([...new Set<CitationId>(cited)]),
    );
  });

  it('lists fewer sources where less is shown', async () => {
    const some = await shown(html`<cramp-causes groups="everyday"></cramp-causes>`);
    const all = await shown(html`<cramp-causes></cramp-causes>`);

    expect(links(some).length).to.be.below(links(all).length);
  });

  it('lists all sources under the guide', async () => {
    const element = await mounted('cramp-guide');

    expect(links(element).map((link) => link.textContent)).to.deep.equal(
      titles(Object.keys(citations) as CitationId[]),
    );
  });

  it('does not tell a source where its reader comes from', async () => {
    const element = await mounted('cramp-guide');

    expect(links(element).filter(({ rel }) => rel !== 'noreferrer')).to.deep.equal([]);
    expect(links(element).filter(({ protocol }) => protocol !== 'https:')).to.deep.equal([]);
  });

  it('marks the titles of the sources as English inside an Arabic text', async () => {
    const element = await mounted('cramp-overview', 'ar');

    for (const link of links(element)) {
      expect(link.closest<HTMLElement>('[lang]')?.lang).to.equal('en');
      expect(getComputedStyle(link).direction).to.equal('ltr');
    }
  });

  it('says so where something has no source, and only there', async () => {
    const one = await shown(html`<cramp-prevention lang="en" limit="1"></cramp-prevention>`);
    const all = await shown(html`<cramp-prevention lang="en"></cramp-prevention>`);

    expect(details(one).textContent).not.to.include(en.messages.about.unsourced);
    expect(details(all).textContent).to.include(en.messages.about.unsourced);
  });

  for (const [lang, { messages }] of Object.entries({ en, es, ar })) {
    it(`shows at once that the text is a draft, in ${lang}`, async () => {
      const element = await mounted('cramp-overview', lang);

      const review = wrapper(element).querySelector('[part=review]');

      const line = lang === 'en' ? 'draft' : 'draft-translation';
      expect(review?.textContent).to.equal(messages.review[line]);
      expect(review?.checkVisibility()).to.equal(true);
    });

    it(`says that it is no diagnosis, in ${lang}`, async () => {
      const element = await mounted('cramp-overview', lang);

      expect(details(element).textContent).to.include(messages.about.diagnosis);
    });
  }

  for (const tag of ['en-GB', 'en-US', 'es-MX', 'ar-EG']) {
    it(`writes the day of the edition as readers of ${tag} do`, async () => {
      const element = await mounted('cramp-overview', tag);

      const day = new Date(edition.date).toLocaleDateString(tag, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      expect(details(element).textContent).to.include(day).and.to.include(edition.version);
    });
  }
});
