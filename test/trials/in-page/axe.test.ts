import { expect, fixture } from '@open-wc/testing';
import 'axe-core/axe.min.js'; // sets `window.axe`
import type { AxeResults, RunOptions } from 'axe-core';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../../src/define/all.js';
import { languages, type CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { wrapper } from '../../helpers/shown.js';

const { axe } = window as unknown as {
  axe: { run(part: Element, options: RunOptions): Promise<AxeResults> };
};

/**
 * All widgets with all they can show: what is left out cannot be found fault with. All sources are
 * in the foot of the guide.
 */
async function pageOf(lang: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <main style="color: CanvasText; background: Canvas">
      ${tags.map(unsafeStatic).map(
        (tag) => html`
          <${tag} lang=${lang} emergency-number="112" phone="900 123" booking-url="/b"></${tag}>
        `,
      )}
    </main>
  `);
  const widgets = [...page.children] as CrampElement[];
  await Promise.all(widgets.map((widget) => widget.ready));
  wrapper(page.querySelector('cramp-guide') as CrampElement)
    .querySelector('details')
    ?.setAttribute('open', '');
  return page;
}

/** What axe finds wrong, and the colours that it cannot tell apart. */
async function faults(page: Element, options: RunOptions = {}): Promise<string[]> {
  const { violations, incomplete } = await axe.run(page, {
    resultTypes: ['violations', 'incomplete'],
    ...options,
  });
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unsure].map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
  );
}

const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

describe('axe finds no fault with any widget, in light colours and in dark ones', () => {
  freshPage();

  for (const lang of languages) {
    it(`in ${lang}`, async () => {
      const page = await pageOf(lang);

      const light = await faults(page);
      page.style.colorScheme = 'dark';
      const dark = await faults(page, colours); // nothing else has changed

      expect(light).to.deep.equal([]);
      expect(dark).to.deep.equal([]);
    });
  }
});
