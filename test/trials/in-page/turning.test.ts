import { expect } from '@open-wc/testing';
import { languages } from '../../../src/index.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { region, wrapper } from '../../helpers/shown.js';
import { unfold, wholePage } from './whole-page.js';

const page = document.documentElement;

/** Lets every widget turn, and what was announced before be over. */
async function turn(lang: string): Promise<void> {
  page.lang = lang;
  await settled();
  await settled();
}

/** All that widgets say to assistive technology from now on, also what is taken back at once. */
function saidBy(widgets: readonly Element[]): string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    const texts = records.flatMap(({ addedNodes }) => [...addedNodes]);
    said.push(...texts.map(({ textContent }) => textContent ?? ''));
  });
  for (const widget of widgets) observer.observe(region(widget), { childList: true });
  return said;
}

const lastFirst = languages.toReversed(); // the page is in the first

describe('A reader who goes through all languages', () => {
  freshPage(...languages);

  it('hears of each change once, however many widgets turn', async () => {
    const widgets = await wholePage();
    const said = saidBy(widgets);

    for (const lang of lastFirst) {
      said.length = 0;
      await turn(lang);

      expect(said, lang).to.have.length(1);
      const heard = widgets.filter((widget) => region(widget).textContent);
      expect(heard, lang).to.have.length(1);
      expect(heard.map((widget) => wrapper(widget).lang)).to.deep.equal([lang]);
    }
  });

  for (const selector of ['summary', 'select', '[part=action]']) {
    it(`keeps the focus where it is (${selector})`, async () => {
      const widgets = await wholePage();
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

  it('sees nothing move, also when something unfolds', async () => {
    const widgets = await wholePage();

    await turn('ar');
    unfold(...widgets);

    expect(document.getAnimations()).to.deep.equal([]);
    for (const each of widgets.flatMap((widget) => [...wrapper(widget).querySelectorAll('*')])) {
      const { animationName, transitionDuration } = getComputedStyle(each);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});
