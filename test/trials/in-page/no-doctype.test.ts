import { expect, fixture, html } from '@open-wc/testing';
import type { CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { openFoot } from './page.js';
import { faults } from './readable.js';

/** An old page: without a doctype, dark, with large text. */
async function oldPage(content: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600"></iframe>`);
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no page.');
  page.open();
  page.write(`<html lang="en"><body bgcolor="#000000" text="#eeeeee" style="font-size: 20px">
    ${content}<script type="module" src="/src/define/all.ts"></script>`);
  page.close();
  await frame.contentWindow?.customElements.whenDefined('cramp-language');
  return page;
}

describe('A page without a doctype shows readable texts', () => {
  for (const tag of tags)
    it(`<${tag}>`, async () => {
      const page = await oldPage(`<${tag}></${tag}>`);
      const widget = page.querySelector<CrampElement>(tag) as CrampElement;

      await widget.ready;
      openFoot(widget);

      expect(page.compatMode).to.equal('BackCompat');
      expect(faults(widget)).to.deep.equal([]);
    });
});
