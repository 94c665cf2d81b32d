import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { tips } from '../../src/content/prevention.js';
import type { CrampPrevention } from '../../src/elements/cramp-prevention.js';
import { shown, wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';

const all = (element: Element, selector: string) => [
  ...wrapper(element).querySelectorAll<HTMLElement>(selector),
];
const words = (elements: readonly Element[]) => elements.map((each) => each.textContent?.trim());

const tipsOf = (element: Element) => words(all(element, '[part=item] [part=subheading]'));
const cautionsOf = (element: Element) => words(all(element, '[part=notes] [part=subheading]'));
const ours = tips.map(({ id }) => en.messages.prevention.tip[id].title);

const prevention = (limit: string) =>
  shown(html`<cramp-prevention lang="en" limit=${limit}></cramp-prevention>`);

describe('<cramp-prevention>', () => {
  it('shows all tips where there is no limit', async () => {
    const element = await shown(html`<cramp-prevention lang="en"></cramp-prevention>`);

    expect(tipsOf(element)).to.deep.equal(ours);
  });

  for (const limit of [1, 3, 100]) {
    it(`shows at most ${limit} of the tips, the most useful first`, async () => {
      const element = await prevention(`${limit}`);

      expect(tipsOf(element)).to.deep.equal(ours.slice(0, limit));
    });

    it(`warns of what we do not advise, also with ${limit} of the tips`, async () => {
      const element = await prevention(`${limit}`);

      expect(cautionsOf(element)).to.deep.equal(['About magnesium', 'About quinine']);
    });
  }

  it('takes digits for a number, as frameworks set them', async () => {
    const element = await shown(html`<cramp-prevention .limit=${'2'}></cramp-prevention>`);

    expect(tipsOf(element)).to.have.length(2);
  });

  for (const rubbish of ['0', '-1', '2.5', 'few', '']) {
    it(`shows all tips and says what is wrong with a limit of "${rubbish}"`, async () => {
      let element!: Element;

      const { warnings, errors } = await reported(async () => {
        element = await prevention(rubbish);
      });

      expect(tipsOf(element)).to.deep.equal(ours);
      expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'limit' }]);
      expect(warnings).to.have.length(1);
    });
  }

  it('names the words that stand in place of a number', async () => {
    const { warnings } = await reported(() => prevention('a few'));

    expect(warnings[0]).to.include('limit="a few"');
  });

  it('names what a script has set in place of a number', async () => {
    const element = (await prevention('3')) as CrampPrevention;

    const { warnings } = await reported(async () => {
      element.removeAttribute('limit');
      element.limit = NaN;
      await element.updateComplete;
    });

    expect(warnings[0]).to.include('limit="NaN"');
  });

  it('says of each tip how sure we are', async () => {
    const element = await shown(html`<cramp-prevention lang="en"></cramp-prevention>`);

    const labels = all(element, ':is([part=item], [part=notes]) > [part=evidence]');

    expect(labels.map((label) => label.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(
      tips.map(({ evidence }) => `How sure we are: ${en.messages.evidence[evidence]}`),
    );
  });

  it('says what the label means to those who hear it, and only to them', async () => {
    const element = await shown(html`<cramp-prevention lang="en"></cramp-prevention>`);

    for (const label of all(element, '[part=evidence]')) {
      const prefix = label.firstElementChild;

      expect(prefix).to.have.text('How sure we are:');
      expect(prefix?.getBoundingClientRect().width).to.equal(1);
      expect(label.getBoundingClientRect().width).to.be.above(50);
    }
  });
});
