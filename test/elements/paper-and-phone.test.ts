import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { languages } from '../../src/language/languages.js';
import { direction } from '../../src/language/match.js';
import { wrapper } from '../helpers/shown.js';
import { mounted, tags, texts } from './tags.js';

const root = document.documentElement;
/** The other engines cannot be told to print. */
const canPrint = navigator.userAgent.includes('Chrome/');

describe('On a phone 320 px wide', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => root.removeAttribute('dir'));

  for (const lang of languages) {
    // The guide has all the texts of the others.
    for (const tag of ['en', 'ar'].includes(lang) ? tags : ['cramp-guide', 'cramp-language']) {
      it(`nobody scrolls <${tag}> sideways in ${lang}`, async () => {
        root.dir = direction(lang);
        const element = await mounted(tag, lang);

        wrapper(element).querySelector('details')?.setAttribute('open', '');

        expect(innerWidth).to.equal(320);
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      });
    }
  }
});

(canPrint ? describe : describe.skip)('On paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const tag of texts) {
    it(`all of <${tag}> can be read`, async () => {
      const element = await mounted(tag);

      const lines = [...wrapper(element).querySelectorAll('details :is(p, a)')];

      expect(lines).not.to.deep.equal([]);
      expect(lines.filter((line) => !line.checkVisibility())).to.deep.equal([]);
    });
  }

  it('there is no <cramp-language>', async () => {
    const element = await mounted('cramp-language');

    expect(element.getClientRects()).to.have.length(0);
  });
});
