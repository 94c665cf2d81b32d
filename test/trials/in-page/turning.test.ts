import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../../src/define/all.js';
import { languages, type CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { region, wrapper } from '../../helpers/shown.js';

const page = document.documentElement;

async function allWidgets(): Promise<CrampElement[]> {
  const box = await fixture(html`
    <main>
      ${tags.map(unsafeStatic).map((tag) => html`<${tag} emergency-number="112"></${tag}>`)}
    </main>
  `);
  const widgets = [...box.children] as CrampElement[];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

/** Lets every widget turn, and what was announced before be over. */
async function turn(lang: string): Promise<void> {
  page.lang = lang;
  await settled();
  await settled();
}

const lastFirst = languages.toReversed(); // the page is in the first

describe('A reader who goes through all languages', () => {
  freshPage(...languages);

  it('hears of each change once, however many widgets turn', async () => {
    const widgets = await allWidgets();

    for (const lang of lastFirst) {
      await turn(lang);

      const heard = widgets.filter((widget) => region(widget).textContent);
      expect(heard, lang).to.have.length(1);
      expect(heard.map((widget) => wrapper(widget).lang)).to.deep.equal([lang]);
    }
  });

  for (const selector of ['summary', 'select', '[part=action]']) {
    it(`keeps the focus where it is (${selector})`, async () => {
      const widgets = await allWidgets();
      const stop = widgets
        .map((widget) => wrapper(widget).querySelector<HTMLElement>(selector))
        .find(Boolean);
      stop?.focus();

      for (const lang of lastFirst) {
        await turn(lang);

        expect(stop?.closest<HTMLElement>('[lang]')?.lang).to.equal(lang);
        expect(document.activeElement?.shadowRoot?.activeElement, lang).to.equal(stop);
      }
    });
  }
});
