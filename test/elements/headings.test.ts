import { expect } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { CrampElement } from '../../src/index.js';
import { shown, wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';
import { texts } from './tags.js';

const levelsOf = (element: Element) =>
  [...wrapper(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
    Number(localName.slice(1)),
  );

/** The levels that a text has when its heading is at `level`, each once. */
function expected(tag: string, level: number): Set<number> {
  const depth = { 'cramp-vs-rls': 0, 'cramp-guide': 2 }[tag] ?? 1;
  return new Set([0, 1, 2].slice(0, depth + 1).map((below) => Math.min(level + below, 6)));
}

for (const tag of texts) {
  const name = unsafeStatic(tag);

  describe(`<${tag}>`, () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`begins at level ${level} and skips none`, async () => {
        const element = await shown(html`<${name} heading-level=${level}></${name}>`);

        const levels = levelsOf(element);

        expect(levels[0]).to.equal(level);
        expect(new Set(levels)).to.deep.equal(expected(tag, level));
        for (const [i, each] of levels.entries())
          expect(each - (levels[i - 1] ?? each), `heading ${i}`).to.be.at.most(1);
      });
    }

    for (const rubbish of ['0', '7', '2.5', 'two', '']) {
      it(`says once that there is no level "${rubbish}", and begins at level 2`, async () => {
        let element!: CrampElement;

        const { warnings, errors } = await reported(async () => {
          element = await shown(html`<${name} heading-level=${rubbish}></${name}>`);
          element.requestUpdate(); // as a new language does
          await element.updateComplete;
        });

        expect(levelsOf(element)[0]).to.equal(2);
        expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'heading-level' }]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<${tag} heading-level="${rubbish}">`);
        expect(warnings[0]).to.include('1 to 6');
      });
    }
  });
}

it('goes back to level 2 without a word when `heading-level` is taken away', async () => {
  const element = await shown(html`<cramp-overview heading-level="4"></cramp-overview>`);

  const { warnings } = await reported(async () => {
    element.removeAttribute('heading-level');
    await element.updateComplete;
  });

  expect(levelsOf(element)[0]).to.equal(2);
  expect(warnings).to.deep.equal([]);
});
