import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { CrampElement } from '../../src/index.js';
import { shown, wrapper } from '../helpers/shown.js';
import { tags, texts } from './tags.js';

const isVisible = (element: Element | null) => element?.getClientRects().length === 1;

describe('The words that a host puts into a tag', () => {
  // First in its file, so that no test before it has fetched Spanish.
  it('are shown until the text is there, and then no more', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    render(
      tags.map((tag) => {
        const name = unsafeStatic(tag);
        return html`<${name} lang="es"><a href="#a">${tag}</a></${name}>`;
      }),
      page,
    );
    const elements = [...page.children] as CrampElement[];
    const links = () => [...page.querySelectorAll('a')].filter(isVisible);

    await Promise.all(elements.map((element) => element.updateComplete));
    const early = links();
    await Promise.all(elements.map((element) => element.ready));
    const late = links();
    page.remove();

    expect(early.map(({ textContent }) => textContent)).to.deep.equal([...tags]);
    expect(late).to.deep.equal([]);
  });
});

for (const tag of texts) {
  const name = unsafeStatic(tag);
  const mine = (slot: string) => shown(html`<${name}><i slot=${slot}>Mine</i></${name}>`);
  const words = (element: Element) => element.querySelector('i') as HTMLElement;
  const top = (element: Element | null) => element?.getBoundingClientRect().top ?? NaN;

  describe(`<${tag}>`, () => {
    it("takes the host's words as its heading, at the level asked for", async () => {
      const element = await shown(
        html`<${name} heading-level="4"><i slot="heading">Mine</i></${name}>`,
      );

      const heading = words(element).assignedSlot?.parentElement;

      expect(heading?.localName).to.equal('h4');
      expect(isVisible(words(element))).to.equal(true);
      expect(wrapper(element).querySelectorAll('h4')).to.have.length(1);
    });

    it("puts the host's words between the heading and the text", async () => {
      const element = await mine('before');

      const heading = wrapper(element).querySelector('[part=heading]');
      const body = wrapper(element).querySelector('[part=heading] ~ :is(p, section)');

      expect(top(words(element)))
        .to.be.above(top(heading))
        .and.to.be.below(top(body));
    });

    it("puts the host's words between the text and its foot", async () => {
      const element = await mine('after');

      const foot = wrapper(element).querySelector('footer');

      expect(foot?.previousElementSibling).to.equal(words(element).assignedSlot);
      expect(top(words(element))).to.be.below(top(foot));
    });
  });
}
