import { fixture } from '@open-wc/testing';
import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../../src/define/all.js';
import type { CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { wrapper } from '../../helpers/shown.js';

/**
 * All widgets on one page, with all that they can show, laid out also where they are off the screen:
 * axe does not see the others. Without `lang` they follow the page.
 */
export async function wholePage(lang?: string): Promise<CrampElement[]> {
  const page = await fixture(html`
    <main lang=${lang ?? nothing}>
      ${tags.map(unsafeStatic).map(
        (tag) => html`
          <${tag}
            style="content-visibility: visible"
            emergency-number="112"
            phone="900 123"
            booking-url="/book"
          ></${tag}>
        `,
      )}
    </main>
  `);
  const widgets = [...page.children] as CrampElement[];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

/** Opens what is folded. */
export function unfold(...widgets: Element[]): void {
  for (const widget of widgets)
    wrapper(widget).querySelector('details')?.toggleAttribute('open', true);
}
