import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { shown, text, wrapper } from '../helpers/shown.js';
import { mounted } from './tags.js';

const parts = [
  'cramp-overview',
  'cramp-vs-rls',
  'cramp-causes',
  'cramp-relief',
  'cramp-prevention',
  'cramp-help',
];

const count = (element: Element, selector: string) =>
  wrapper(element).querySelectorAll(selector).length;
const oneLine = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a widget without its foot. */
function body(element: Element): string {
  const foot = wrapper(element).querySelector('footer');
  return text(element)
    .slice(0, foot ? -oneLine(foot).length : undefined)
    .trim();
}

describe('<cramp-guide>', () => {
  for (const lang of ['en', 'ar']) {
    it(`shows the whole text of the six others, in order and once, in ${lang}`, async () => {
      const widgets = await Promise.all(parts.map((tag) => mounted(tag, lang)));
      const guide = await mounted('cramp-guide', lang);

      const sections = [...wrapper(guide).querySelectorAll('[part=section]')];

      expect(sections.map(oneLine)).to.deep.equal(widgets.map(body));
    });
  }

  it('has one heading, one foot and one line on its review', async () => {
    const element = await shown(html`<cramp-guide></cramp-guide>`);

    for (const selector of [
      '[part=heading]',
      'footer',
      'details',
      '[part=review]',
      '[role=status]',
    ])
      expect(count(element, selector), selector).to.equal(1);
  });

  it('hands its attributes on to its parts', async () => {
    const element = await shown(
      html`<cramp-guide
        groups="everyday body"
        limit="2"
        emergency-number="112"
        phone="900 123"
        booking-url="/book"
      ></cramp-guide>`,
    );

    const links = [...wrapper(element).querySelectorAll('a[part=action]')];

    expect(count(element, '[part=group]')).to.equal(2);
    expect(count(element, '.tips > li')).to.equal(2);
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:112',
      'tel:900123',
      '/book',
    ]);
  });
});
