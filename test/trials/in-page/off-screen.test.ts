import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CrampElement } from '../../../src/index.js';
import '../../../src/define/all.js';
import { freshPage } from '../../helpers/page.js';
import { wrapper } from '../../helpers/shown.js';

const others = Array.from({ length: 20 }, () => html`<cramp-relief></cramp-relief>`);

/** The last widget of a long page, as the browser leaves it that a reader has just opened. */
async function lastOfMany(): Promise<HTMLElement> {
  const page = await fixture(html`
    <main>
      ${others}<cramp-help></cramp-help>
      <p>The end</p>
      ${others}
    </main>
  `);
  const widgets = [...page.querySelectorAll<CrampElement>('cramp-relief, cramp-help')];
  await Promise.all(widgets.map((widget) => widget.ready));
  window.scrollTo(0, 0);
  await nextFrame();
  await nextFrame();
  return wrapper(page.querySelector('cramp-help') as CrampElement);
}

const part = (widget: HTMLElement, selector: string): HTMLElement => {
  const found = widget.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The widget has no ${selector}.`);
  return found;
};

/** Waits for what scrolling has laid out, then asks whether some of an element is in the window. */
async function isInView(element: Element): Promise<boolean> {
  await nextFrame();
  await nextFrame();
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

describe('A widget that is far off the screen, where browsers lay nothing out', () => {
  freshPage();

  before(function () {
    if (!CSS.supports('overflow-anchor', 'auto')) this.skip(); // it is laid out there
  });

  it('is not laid out', async () => {
    const help = await lastOfMany();

    const heading = part(help, '[part=heading]');
    expect(heading.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(await isInView(heading)).to.equal(false);
  });

  it('is found by its words', async () => {
    const help = await lastOfMany();

    const page = window as Window & { find?: (words: string) => boolean };
    const [heading] = part(help, '[part=heading]').textContent.trim().split('\n');
    expect(page.find?.(heading ?? '')).to.equal(true);
  });

  it('does not mislead who jumps to what stands below it', async () => {
    const help = await lastOfMany();
    const { host } = help.getRootNode() as ShadowRoot;
    const end = host.nextElementSibling as Element;

    end.scrollIntoView();

    expect(await isInView(end)).to.equal(true);
  });

  it('comes into view when the focus gets there, and can be unfolded', async () => {
    const help = await lastOfMany();

    const summary = part(help, 'summary');
    summary.focus();
    summary.click();

    expect(await isInView(summary)).to.equal(true);
    expect(part(help, 'details').hasAttribute('open')).to.equal(true);
    expect(part(help, 'details a').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });
});
