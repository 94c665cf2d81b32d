import { expect } from '@open-wc/testing';
import { languages } from '../../../src/language/languages.js';
import { tags } from '../../../src/tags.js';
import { until } from '../../helpers/until.js';

const texts = tags.filter((tag) => tag !== 'cramp-language');

/** What stands in a widget of the static HTML, with its sources. */
async function prerendered(tag: string, lang: string): Promise<string> {
  const html = await (await fetch(`/html/${lang}/${tag}.html`)).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector('template')?.content.querySelector('section')?.outerHTML ?? 'nothing';
}

/** The same as the loader shows it, once its sources have come. */
async function readyMade(tag: string, lang: string): Promise<string> {
  const widget = document.createElement(tag);
  const { show } = await import(new URL('/embed/ready-made.js', location.href).href);
  const made = await import(new URL(`/embed/widgets/${lang}/${tag}.js`, location.href).href);
  show(widget, made, lang, lang, () => {});
  const box = widget.shadowRoot?.querySelector('section');
  await until(() => box?.querySelector('.sources > li'), `${tag} in ${lang} has no sources`);
  box?.removeAttribute('data-ready');
  return box?.outerHTML ?? '';
}

describe('A ready-made text is the prerendered one, to the letter', () => {
  for (const lang of languages)
    it(`in ${lang}`, async () => {
      for (const tag of texts)
        expect(await readyMade(tag, lang), tag).to.equal(await prerendered(tag, lang));
    });
});
