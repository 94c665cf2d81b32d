import { expect } from '@open-wc/testing';
import '../../../src/define/all.js';
import { faults } from './readable.js';
import { allWidgets, boxed } from './page.js';
import { darkRules, pageStyles, type PageStyle } from './stylesheets.js';

/** Applies rules to the page. Returns what takes them back. */
function apply(rules: string): () => void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}

const fileOf = async ({ file }: PageStyle): Promise<string> =>
  file ? (await fetch(`/node_modules/${file}`)).text() : '';

/** A reader's own styles reach into the widgets too. */
function reach(widgets: readonly Element[], css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const { shadowRoot } of widgets) shadowRoot?.adoptedStyleSheets.push(sheet);
}

for (const lang of ['en', 'ar'])
  describe(`No stylesheet of a page breaks a text, in ${lang}`, () => {
    let widgets: readonly Element[];

    before(async () => {
      widgets = await allWidgets(lang);
    });

    for (const [name, style] of Object.entries(pageStyles))
      it(name, async () => {
        const file = await fileOf(style);
        const unbox = boxed(widgets, style.around ?? []);
        if (style.readers) reach(widgets, style.css);

        const found = (style.dark === null ? ['as it is'] : ['light', 'dark']).flatMap((look) => {
          const takeBack = apply(`${file} ${style.css} ${look === 'dark' ? darkRules(style) : ''}`);
          const seen = widgets.flatMap((widget) => faults(widget, style.readers));
          takeBack();
          return seen.map((fault) => `${look}: ${fault}`);
        });
        unbox();

        expect(found).to.deep.equal([]);
      });
  });

describe('A page that hides all it has hides our texts too', () => {
  it('with visibility: hidden, until it takes that back', async () => {
    const widgets = await allWidgets('en');
    const visible = () =>
      widgets.filter(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('*') ?? [])].some(
          (each) => getComputedStyle(each).visibility === 'visible',
        ),
      ).length;

    const takeBack = apply('body { visibility: hidden; }');
    const hidden = visible();
    takeBack();

    expect(hidden).to.equal(0);
    expect(visible()).to.equal(widgets.length);
  });
});
