import { expect, fixture, html } from '@open-wc/testing';
import { setLanguage, type CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { text, wrapper } from '../../helpers/shown.js';

const page = document.documentElement;
const mark = 'überſetzt: ';

/** How page translators put their words in the place of others. */
const translators: Readonly<Record<string, (root: Element) => void>> = {
  'wraps every text': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      font.append(mark + node.data);
      node.replaceWith(font);
    }
  },
  'writes every text anew': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.trim()) node.data = mark + node.data;
    }
  },
  'fills every paragraph anew': (root) => {
    for (const block of root.querySelectorAll('p, h2, h3, h4, li > *, td, summary, label > span'))
      if (!block.querySelector('p, h3, h4')) block.textContent = mark + block.textContent;
  },
};

for (const [name, translate] of Object.entries(translators))
  describe(`No text is left in two languages by a page translator that ${name}`, () => {
    freshPage('es');

    for (const tag of tags)
      it(`<${tag}>`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = `<${tag}></${tag}>`;
        const widget = box.firstElementChild as CrampElement;
        await widget.ready;

        page.classList.add('translated-ltr');
        page.lang = 'de';
        translate(wrapper(widget));
        const translated = text(widget);
        setLanguage('es');
        await settled();
        page.classList.remove('translated-ltr');

        expect(translated).to.include(mark.trim());
        expect(wrapper(widget).lang).to.equal('es');
        expect(text(widget)).not.to.include(mark.trim());
      });
  });
