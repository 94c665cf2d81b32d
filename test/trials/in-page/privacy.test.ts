import { expect, fixture, html } from '@open-wc/testing';
import { choose } from '../../helpers/picker.js';
import { until } from '../../helpers/until.js';
import { leftBehind, nothing } from '../exits.mjs';
import { opened, type Site } from './site.js';
import { unfold } from './strict.js';

// `privacy.test.mjs` sees all requests, on all pages, but only in browsers that puppeteer can drive. This
// sees in every engine what a page itself is told. Left out are the pages that the runner would have to
// serve in another way than `npm start` does: those with frames, and the one of the pseudo-locales.
const pages = ['guide', 'plain', 'shadow-root', 'strict', 'two-languages', 'your-words'];

type Page = Pick<Site, 'document' | 'window'>;

/** The widgets that follow the page. */
const followers = ({ document }: Page) =>
  [...document.querySelectorAll('*')].filter(
    (each) => each.localName.startsWith('cramp-') && !each.closest('html [lang]'),
  );

const shows = (page: Page, language: string): Promise<void> =>
  until(
    () =>
      followers(page).every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector<HTMLElement>('[part=widget]')?.lang === language,
      ),
    `the page never turned to ${language}`,
  );

function turn({ document }: Page, language: string): void {
  const picker = document.querySelector('cramp-language');
  if (picker) choose(picker, language);
  else document.documentElement.lang = language;
}

/** What a page has asked for that is no file of the kit or the demo. */
function strange({ window }: Page): string[] {
  const own = /^\/((embed|demo)\/[^?]+|favicon\.ico)$/;
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !own.test(name.replace(window.location.origin, '')));
}

describe('Nothing leaves a page that is read in three languages, and nothing stays', () => {
  for (const file of pages)
    it(`demo/${file}.html`, async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900"></iframe>`);
      const page = await opened(frame, () => (frame.src = `/demo/${file}.html`));

      await shows(page, 'en');
      for (const widget of followers(page)) await unfold(widget);
      for (const language of ['es', 'ar']) {
        turn(page, language);
        await shows(page, language);
      }

      expect((page.window as unknown as { exits: string[] }).exits).to.deep.equal([]);
      expect(strange(page)).to.deep.equal([]);
      expect(await leftBehind(page.window)).to.deep.include(nothing);
    });
});
