import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { direction } from '../../../src/language/match.js';
import { languages, type CrampElement } from '../../../src/index.js';
import { freshPage } from '../../helpers/page.js';
import { wrapper } from '../../helpers/shown.js';
import { unfold, wholePage } from './whole-page.js';

const root = document.documentElement;

/** All widgets on one page, with their sources. */
async function pageOf(lang: string): Promise<CrampElement[]> {
  root.dir = direction(lang);
  const widgets = await wholePage(lang);
  unfold(...widgets);
  return widgets;
}

/** Texts that stick out of the page or of their box, or that lie over another. */
function lost(widgets: CrampElement[]): string[] {
  return widgets.flatMap((widget) => {
    const box = widget.getBoundingClientRect();
    return [...wrapper(widget).querySelectorAll<HTMLElement>('*')]
      .filter((each) => !each.closest('.visually-hidden, thead, svg, option'))
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return (
          left < box.left - 1 || right > box.right + 1 || each.scrollWidth > each.offsetWidth + 1
        );
      })
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .map((each) => `${widget.localName}: ${each.outerHTML.slice(0, 120)}`);
  });
}

/** What a reader may set (WCAG 1.4.12), from outside and inside. */
function spaceOut(widgets: CrampElement[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  for (const { shadowRoot } of widgets) shadowRoot?.adoptedStyleSheets.push(sheet);
}

const fits = (widgets: CrampElement[]) => {
  expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  expect(lost(widgets)).to.deep.equal([]);
};

describe('Nothing is cut off or has to be scrolled sideways', () => {
  freshPage();

  afterEach(() => root.removeAttribute('dir'));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of languages) {
    it(`at 400 % (320 px), also with lines, words and letters wide apart, in ${lang}`, async () => {
      await setViewport({ width: 320, height: 256 });
      const widgets = await pageOf(lang);

      fits(widgets);
      spaceOut(widgets);
      fits(widgets);
    });

    it(`with the text twice as large, in ${lang}`, async () => {
      await setViewport({ width: 800, height: 600 });
      const widgets = await pageOf(lang);

      document.body.style.fontSize = '200%';

      fits(widgets);
      document.body.style.fontSize = '';
    });
  }
});
