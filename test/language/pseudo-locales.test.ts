import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import { pseudo } from '../../scripts/locales/pseudo.mjs';
import { configure } from '../../src/index.js';
import { tags } from '../elements/tags.js';
import { freshPage } from '../helpers/page.js';
import { shown, wrapper } from '../helpers/shown.js';

// What need not be in the language of the page: titles of sources, names of languages, the numbers
// of the host.
const exempt = 'a[lang=en], option';
const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'data-side'];

/** Every piece of text that readers can meet in a widget, attributes included. */
function pieces(widget: Element): string[] {
  const box = wrapper(widget);
  const elements = [box, ...box.querySelectorAll('*')].filter((each) => !each.closest(exempt));
  return elements.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
    ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

/** What is left of a text without what stands in brackets. */
const outside = (piece: string) => piece.replace(/⟦[^⟧]*⟧/g, '').trim();

for (const [locale, direction] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  describe(`in the pseudo-locale ${locale}`, () => {
    freshPage();

    beforeEach(() => {
      configure({
        messages: { [locale]: pseudo(en.messages, locale) },
        emergencyNumber: '112',
        phone: '020 7946 0123',
        bookingUrl: '/book',
      });
    });

    for (const tag of tags) {
      it(`<${tag}> says nothing that is not in the locale files`, async () => {
        const name = unsafeStatic(tag);

        const widget = await shown(html`<${name} lang=${locale}></${name}>`);

        const found = pieces(widget).filter((piece) => piece.trim() !== '');
        expect(found.length).to.be.above(0);
        expect(found.filter((piece) => outside(piece) !== '')).to.deep.equal([]);
        expect(wrapper(widget).dir).to.equal(direction);
      });
    }
  });
}
