import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect, fixture, html } from '@open-wc/testing';
import { setLanguage, type CrampElement } from '../../../src/index.js';
import { tags, texts } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { shown, text, wrapper } from '../../helpers/shown.js';

const page = document.documentElement;

async function ready(root: ParentNode): Promise<CrampElement[]> {
  const widgets = [...root.querySelectorAll<CrampElement>(tags.join())];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

/** A widget whose text stands in the page as its child, as `prerender` writes it for editors that strip templates. */
async function standing(tag: string): Promise<string> {
  const file = await (await fetch(`/html/en/${tag}.html`)).text();
  const made = new DOMParser().parseFromString(file, 'text/html').querySelector('template');
  return `<${tag}>${made?.content.querySelector('section')?.outerHTML}</${tag}>`;
}

/** What a widget says in Spanish that was never anything else. */
async function spanish(tag: string): Promise<string> {
  const box = await fixture<HTMLElement>(html`<div lang="es"></div>`);
  box.innerHTML = `<${tag}></${tag}>`;
  const [widget] = await ready(box);
  return widget ? text(widget) : '';
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

  for (const tag of texts)
    it(`<${tag}>, whose text is its child, is emptied, and shows it again when the page turns`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = await standing(tag);
      const [widget] = await ready(box);
      if (!widget) throw new Error('There is no widget.');
      const stays = Boolean(widget.shadowRoot?.querySelector('slot:not([name])'));

      widget.innerHTML = '';
      setLanguage('es');
      await settled();

      expect(stays, 'its own text showed').to.equal(true);
      expect(text(widget)).to.equal(await spanish(tag));
    });

  const forms = {
    'with a link in it': async (tag: string) => `<${tag}><a href="/">Fallback</a></${tag}>`,
    'whose text is its child': standing,
  };
  for (const [what, form] of Object.entries(forms))
    for (const tag of what === 'with a link in it' ? tags : texts)
      it(`<${tag}>, ${what}, is cloned and written out and in, again and again`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = await form(tag);
        await ready(box);

        for (let round = 0; round < 10; round++) {
          setLanguage(round % 2 ? 'en' : 'es');
          await settled();
          box.append(box.firstElementChild?.cloneNode(true) ?? '');
          box.firstElementChild?.remove();
          const written = box.innerHTML;
          box.innerHTML = written;
        }
        const widgets = await ready(box);
        setLanguage('es');
        await settled();

        expect(widgets.map(text)).to.deep.equal([await spanish(tag)]);
      });

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
