import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import '../../src/define/cramp-overview.js';
import type { CrampOverview } from '../../src/index.js';
import { freshPage, inShadow } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { wrapper } from '../helpers/shown.js';

const modes = ['open', 'closed'] as const;

describe('a widget in shadow roots', () => {
  freshPage('es', 'ar');

  let widget: CrampOverview;
  beforeEach(() => {
    widget = document.createElement('cramp-overview');
  });

  for (const mode of modes) {
    it(`inherits from outside an ${mode} one`, async () => {
      const outer = await fixture(html`<div lang="es"></div>`);

      inShadow(outer, mode, widget);
      await widget.ready;

      expect(wrapper(widget).lang).to.equal('es');
    });

    it(`inherits from outside ${mode} ones in one another`, async () => {
      const outer = await fixture(html`<div lang="es"></div>`);

      inShadow(outer, 'open', inShadow(new DocumentFragment(), mode, widget));
      await widget.ready;

      expect(wrapper(widget).lang).to.equal('es');
    });

    it(`finds the nearest lang inside an ${mode} one`, async () => {
      const outer = await fixture(html`<div lang="es"></div>`);
      const box = document.createElement('div');
      box.lang = 'ar';
      box.append(widget);

      inShadow(outer, mode, box);
      await widget.ready;

      expect(wrapper(widget).lang).to.equal('ar');
    });

    it(`turns when the lang of an element inside an ${mode} one changes`, async () => {
      const outer = await fixture(html`<div></div>`);
      const box = document.createElement('div');
      box.append(widget);
      inShadow(outer, mode, box);
      await widget.ready;

      box.lang = 'es';
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });

    it(`turns when the lang of the host of an ${mode} one changes`, async () => {
      const outer = await fixture(html`<div></div>`);
      const host = inShadow(outer, mode, widget);
      await widget.ready;

      host.lang = 'es';
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });

    it(`turns with a root between it and the page, all of them ${mode}`, async () => {
      const outer = await fixture(html`<div></div>`);
      const inner = inShadow(new DocumentFragment(), mode, widget);
      inShadow(outer, mode, inner);
      await widget.ready;

      inner.lang = 'es';
      await settled();
      expect(wrapper(widget).lang).to.equal('es');

      inner.removeAttribute('lang');
      document.documentElement.lang = 'ar';
      await settled();
      expect(wrapper(widget).lang).to.equal('ar');
    });

    it(`follows setLanguage inside an ${mode} one`, async () => {
      const outer = await fixture(html`<div></div>`);
      inShadow(outer, mode, widget);
      await widget.ready;

      setLanguage('es');
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });
  }

  it('inherits from its parent, not from the slot that shows it', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const slot = document.createElement('slot');
    slot.lang = 'ar';
    const host = inShadow(outer, 'open', slot);
    host.append(widget);
    await widget.ready;
    expect(wrapper(widget).lang).to.equal('en');

    outer.lang = 'es';
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
  });
});
