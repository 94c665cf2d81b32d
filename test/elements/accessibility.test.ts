import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import { shown, wrapper } from '../helpers/shown.js';
import { tags } from './tags.js';

const dark = html`<div style="color-scheme: dark; color: CanvasText; background: Canvas"></div>`;

/**
 * A widget with all it can show, laid out at once: axe finds no fault with what is closed, left out, or
 * not laid out.
 */
async function opened(tag: string, lang: string): Promise<HTMLElement> {
  const name = unsafeStatic(tag);
  const element = await shown(
    html`<${name}
      style="content-visibility: visible"
      lang=${lang}
      emergency-number="112"
      phone="900 123"
      booking-url="/book"
    ></${name}>`,
  );
  wrapper(element).querySelector('details')?.setAttribute('open', '');
  return element;
}

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    for (const lang of ['en', 'es', 'ar']) {
      it(`is accessible in ${lang}`, async () => {
        const element = await opened(tag, lang);

        await expect(element).to.be.accessible();
      });
    }

    it('is accessible on a dark page', async () => {
      const page = await fixture(dark);
      const element = await opened(tag, 'en');

      page.append(element);

      await expect(element).to.be.accessible();
    });
  });
}
