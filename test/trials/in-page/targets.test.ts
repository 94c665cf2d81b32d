import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { languages } from '../../../src/index.js';
import { freshPage } from '../../helpers/page.js';
import { wrapper } from '../../helpers/shown.js';
import { unfold, wholePage } from './whole-page.js';

/** All there is to press, on a page with text of this size. */
async function targetsOf(lang: string, size: string): Promise<Element[]> {
  const widgets = await wholePage(lang);
  unfold(...widgets);
  widgets[0]?.parentElement?.style.setProperty('font-size', size);
  return widgets.flatMap((widget) => [...wrapper(widget).querySelectorAll('a, summary, select')]);
}

const isSmall = ({ width, height }: DOMRect) => width < 24 || height < 24;

/** Whether a circle 24 px wide around a small target touches another one, or its circle (2.5.8). */
function isCrowded(target: DOMRect, others: DOMRect[]): boolean {
  const x = target.x + target.width / 2;
  const y = target.y + target.height / 2;
  return others.some((other) => {
    if (isSmall(other))
      return Math.hypot(x - other.x - other.width / 2, y - other.y - other.height / 2) < 24;
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy) < 12;
  });
}

describe('A finger hits what it means', () => {
  freshPage();

  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of languages) {
    it(`all there is to press is at least 24 px wide and high, in ${lang}`, async () => {
      const targets = await targetsOf(lang, '16px');

      const small = targets.filter((target) => isSmall(target.getBoundingClientRect()));

      expect(targets).not.to.have.length(0);
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('what is smaller on a page with small print has room around it', async () => {
    const targets = await targetsOf('en', '12px');
    const boxes = targets.map((target) => target.getBoundingClientRect());

    const crowded = targets.filter((_, i) => {
      const box = boxes[i] as DOMRect;
      return isSmall(box) && isCrowded(box, boxes.toSpliced(i, 1));
    });

    expect(crowded.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});
