import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../../src/define/all.js';
import type { CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { press } from '../../helpers/press.js';
import { wrapper } from '../../helpers/shown.js';
import { until } from '../../helpers/until.js';

const stops = 'a[href], summary, select';

/** A widget between two buttons of the page. */
async function between(tag: string) {
  const name = unsafeStatic(tag);
  const page = await fixture(html`
    <main>
      <button>Before</button>
      <${name} emergency-number="112" phone="900 123" booking-url="/book"></${name}>
      <button>Behind</button>
    </main>
  `);
  const [before, widget, behind] = page.children as unknown as [
    HTMLButtonElement,
    CrampElement,
    HTMLButtonElement,
  ];
  await widget.ready;
  return { before, widget, behind, details: wrapper(widget).querySelector('details') };
}

/** What has the focus, also inside a shadow root. */
const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

const forwards = () => press('Tab');

async function backwards(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** All that has the focus on the way to an element, and how wide the ring around it is. */
async function wayTo(end: Element, step: () => Promise<void>) {
  const way: { stop: Element; ring: number }[] = [];
  for (let steps = 0; steps < 100; steps++) {
    const last = focused();
    await step();
    await until(() => focused() !== last, 'The focus stays where it is.');
    const stop = focused();
    if (stop === end) return way;
    if (stop) way.push({ stop, ring: ringAround(stop) });
  }
  throw new Error('There is no way out.');
}

function ringAround(stop: Element): number {
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  return outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
}

describe('A reader with a keyboard alone', () => {
  freshPage();

  for (const tag of tags) {
    it(`comes to all there is to use in <${tag}>, in its order, sees where it is, and gets out`, async () => {
      const { before, widget, behind, details } = await between(tag);
      details?.toggleAttribute('open', true);
      const all = [...wrapper(widget).querySelectorAll(stops)];

      before.focus();
      const way = await wayTo(behind, forwards);

      expect(all).not.to.have.length(0);
      expect(way.map(({ stop }) => stop)).to.deep.equal(all);
      expect(Math.min(...way.map(({ ring }) => ring))).to.be.at.least(2);
    });

    it(`gets out of <${tag}> backwards too, past what is folded`, async () => {
      const { before, widget, behind, details } = await between(tag);
      const unfolded = [...wrapper(widget).querySelectorAll(stops)].filter(
        (stop) => !details?.contains(stop) || stop.localName === 'summary',
      );

      behind.focus();
      const way = await wayTo(before, backwards);

      expect(way.map(({ stop }) => stop)).to.deep.equal(unfolded.toReversed());
    });
  }
});
