import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect, fixture, html } from '@open-wc/testing';
import { setLanguage, type CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { shown, text, wrapper } from '../../helpers/shown.js';

const page = document.documentElement;

async function ready(root: ParentNode): Promise<CrampElement[]> {
  const widgets = [...root.querySelectorAll<CrampElement>(tags.join())];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

const all = tags.map((tag) => `<${tag}><a href="/">Fallback</a></${tag}>`).join('');

describe('Widgets outlive what scripts do to the page around them', () => {
  freshPage('es');

  it('the body is swapped for another and back, as Turbo does', async () => {
    const { body } = document;
    for (let visit = 0; visit < 20; visit++) {
      const next = document.createElement('body');
      next.innerHTML = all;
      const preview = document.body.cloneNode(true);

      page.replaceChild(preview, document.body);
      page.replaceChild(next, preview);
      page.lang = visit % 2 ? 'en' : 'es';
      const widgets = await ready(next);
      await settled();

      expect(widgets.map((widget) => wrapper(widget).lang)).to.deep.equal(
        tags.map(() => page.lang),
      );
    }
    page.replaceChild(body, document.body);
  });

  for (const tag of tags) {
    it(`<${tag}> is emptied`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<${tag}><a href="/">Fallback</a></${tag}>`;
      const [widget] = await ready(box);
      if (!widget) throw new Error('There is no widget.');
      const before = text(widget);

      widget.innerHTML = '';
      setLanguage('es');
      setLanguage('en');
      await settled();

      expect(text(widget)).to.equal(before);
    });

    it(`<${tag}> is cloned and written out and in, again and again`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<${tag}><a href="/">Fallback</a></${tag}>`;
      const [first] = await ready(box);
      const before = first && text(first);

      for (let round = 0; round < 10; round++) {
        box.append(box.firstElementChild?.cloneNode(true) ?? '');
        box.firstElementChild?.remove();
        const written = box.innerHTML;
        box.innerHTML = written;
      }
      const widgets = await ready(box);

      expect(widgets.map(text)).to.deep.equal([before]);
    });
  }

  it('a widget is adopted by the page of a frame and turns with that page', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const inner = frame.contentDocument as Document;
    const widget = await shown(html`<cramp-help></cramp-help>`);

    inner.body.append(inner.adoptNode(widget));
    inner.documentElement.lang = 'es';
    await settled();
    const away = text(widget);
    document.body.append(widget);
    await settled();
    const back = text(widget);
    widget.remove();

    expect(away).to.include(es.messages.help.lead);
    expect(back).to.include(en.messages.help.lead);
  });
});
