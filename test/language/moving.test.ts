import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { setLanguage } from '../../src/language/page-language.js';
import { freshPage, inShadow } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, wrapper } from '../helpers/shown.js';

describe('a widget that is moved', () => {
  freshPage('es', 'ar');

  it('takes the language of its new place', async () => {
    const widget = await shown(html`<div lang="es"><cramp-overview></cramp-overview></div>`);
    const place = await fixture(html`<div lang="ar"></div>`);

    place.append(widget);
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
  });

  it('follows its new place and no longer its old one', async () => {
    const widget = await shown(html`<div><cramp-overview></cramp-overview></div>`);
    const old = widget.parentElement as HTMLElement;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(widget);

    old.lang = 'ar';
    await settled();
    expect(wrapper(widget).lang).to.equal('en');

    place.lang = 'es';
    await settled();
    expect(wrapper(widget).lang).to.equal('es');
  });

  it('follows the page of a frame that it is put into', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    const root = frame.contentDocument?.documentElement as HTMLElement;
    root.querySelector('body')?.append(widget);

    root.lang = 'ar';
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
  });

  it('goes with an ancestor that is moved', async () => {
    const widget = await shown(html`
      <div lang="es">
        <section><cramp-overview></cramp-overview></section>
      </div>
    `);
    const place = await fixture(html`<div lang="ar"></div>`);

    place.append(widget.parentElement as HTMLElement);
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`follows what is inside an ${mode} shadow root once it is there`, async () => {
      const widget = await shown(html`<div><cramp-overview></cramp-overview></div>`);
      const box = document.createElement('div');
      inShadow(widget.parentElement as HTMLElement, mode, box);
      box.append(widget);

      box.lang = 'es';
      await settled();

      expect(wrapper(widget).lang).to.equal('es');
    });

    it(`leaves the language of an ${mode} shadow root behind`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement('cramp-overview');
      const host = inShadow(place, mode, widget);
      host.lang = 'es';
      await widget.ready;

      place.append(widget);
      await settled();
      expect(wrapper(widget).lang).to.equal('en');

      place.lang = 'ar';
      await settled();
      expect(wrapper(widget).lang).to.equal('ar');
    });
  }

  it('goes with the host of its shadow root', async () => {
    const [from, to] = [
      await fixture(html`<div lang="es"></div>`),
      await fixture<HTMLElement>(html`<div lang="ar"></div>`),
    ];
    const widget = document.createElement('cramp-overview');
    const host = inShadow(from, 'closed', widget);
    await widget.ready;

    to.append(host);
    await settled();
    expect(wrapper(widget).lang).to.equal('ar');

    to.lang = 'en';
    await settled();
    expect(wrapper(widget).lang).to.equal('en');
  });

  it('catches up with what it missed outside the page', async () => {
    const widget = await shown(html`<div><cramp-overview></cramp-overview></div>`);
    const parent = widget.parentElement as HTMLElement;
    widget.remove();
    setLanguage('ar');
    await settled();
    expect(wrapper(widget).lang).to.equal('en');

    parent.append(widget);
    await settled();

    expect(wrapper(widget).lang).to.equal('ar');
  });

  it('says neither that it is ready nor that it has turned when the language stays', async () => {
    const widget = await shown(html`<div><cramp-overview></cramp-overview></div>`);
    const heard: string[] = [];
    for (const type of ['cramp-ready', 'cramp-language-change'] as const)
      widget.addEventListener(type, (event) => heard.push(event.type));

    widget.parentElement?.append(widget);
    await settled();

    expect(heard).to.deep.equal([]);
  });
});
