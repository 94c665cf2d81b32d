import { expect } from '@open-wc/testing';
import { guide } from '../../src/views/guide.js';
import { settings, shownBlocks } from './widgets.js';

/** The facts of the source document: S01 to S36, of which S30 has nine parts. */
const facts = Array.from({ length: 36 }, (_, i) => `S${`${i + 1}`.padStart(2, '0')}`).flatMap(
  (fact) => (fact === 'S30' ? Array.from('abcdefghi', (part) => fact + part) : fact),
);

describe('The source document', () => {
  for (const fact of facts) {
    it(`is shown: ${fact}`, () => {
      const holders = shownBlocks.filter(([, block]) => block.facts.some((each) => each === fact));

      expect(holders).not.to.deep.equal([]);
    });
  }
});

describe('Every statement', () => {
  it('states a fact of the content brief', () => {
    const empty = shownBlocks.filter(([, { facts: stated }]) => stated.length === 0);

    expect(empty.map(([name]) => name)).to.deep.equal([]);
  });

  it('is in the guide too', () => {
    const blocks = shownBlocks.map(([, block]) => block);

    expect(guide.blocks(settings)).to.have.ordered.members(blocks);
  });
});
