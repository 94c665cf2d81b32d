import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js'; // sets `window.axe`
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import { languages } from '../../../src/index.js';
import { freshPage } from '../../helpers/page.js';
import { unfold, wholePage } from './whole-page.js';

const { axe } = window as unknown as {
  axe: { run(part: Element, options: RunOptions): Promise<AxeResults> };
};

const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

// WebKitGTK paints half-transparent text as the others do, and axe counts its transparency twice there.
const countsTwice = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/**
 * The page with all widgets. The sources of all of them are in the foot of the guide. axe takes a font for
 * one of icons, and leaves its colours alone, where the letters of the first three texts join, as they do in
 * Arabic: before the widgets stand three in which none do.
 */
async function pageOf(lang: string): Promise<HTMLElement> {
  const widgets = await wholePage(lang);
  unfold(...widgets.filter(({ localName }) => localName === 'cramp-guide'));
  for (const latin of ['One', 'Two', 'Three']) {
    const text = document.createElement('p');
    text.textContent = latin;
    widgets[0]?.before(text);
  }
  return widgets[0]?.parentElement as HTMLElement;
}

/** In Firefox axe says of one word in Urdu and in Persian that the page itself lies over it. */
const isUnderThePage = ({ any }: NodeResult): boolean =>
  any.some(({ relatedNodes = [] }) => relatedNodes.some(({ html }) => html.startsWith('<main ')));

/** What axe finds wrong, and the colours that it cannot tell apart. */
async function faults(page: Element, options: RunOptions = {}): Promise<string[]> {
  const { violations, incomplete } = await axe.run(page, options);
  const unsure = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map(({ nodes, ...rest }) => ({
      ...rest,
      nodes: nodes.filter((node) => !isUnderThePage(node)),
    }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('axe finds no fault with any widget, in light colours and in dark ones', () => {
  freshPage();

  for (const lang of languages) {
    it(`in ${lang}`, async () => {
      const page = await pageOf(lang);
      page.style.cssText = 'color: CanvasText; background: Canvas';

      const light = await faults(page);
      page.style.colorScheme = 'dark';
      const dark = await faults(page, colours); // nothing else has changed

      expect(light).to.deep.equal([]);
      expect(dark).to.deep.equal([]);
    });
  }

  (countsTwice ? it.skip : it)('on a page whose own text is grey', async () => {
    const page = await pageOf('en');
    page.style.cssText = 'color: #606060; background: #fff'; // 6.3 : 1

    expect(await faults(page, colours)).to.deep.equal([]);
  });
});
