import { expect } from '@open-wc/testing';
import { citations } from '../../src/content/citations.js';
import { shownBlocks } from './widgets.js';

const register = Object.keys(citations);
const cited = new Set<string>(shownBlocks.flatMap(([, block]) => block.citations));

describe('The register of sources', () => {
  it('has every source that a statement names', () => {
    const unknown = [...cited].filter((id) => !register.includes(id));

    expect(unknown).to.deep.equal([]);
  });

  it('has no source that no statement names', () => {
    const unused = register.filter((id) => !cited.has(id));

    expect(unused).to.deep.equal([]);
  });

  it('has each address once, and safely', () => {
    const addresses = Object.values(citations).map(({ url }) => url);

    expect(new Set(addresses).size).to.equal(addresses.length);
    expect(addresses.filter((url) => new URL(url).protocol !== 'https:')).to.deep.equal([]);
  });

  it('has a title for each', () => {
    const titles = Object.values(citations).map(({ title }) => title);

    expect(titles.filter((title) => title.trim() !== title || title.length < 10)).to.deep.equal([]);
  });
});

describe('A statement', () => {
  it('is labelled "listed" or "none" where it has no source', () => {
    const bare = shownBlocks.filter(([, { citations: named }]) => named.length === 0);

    const mislabelled = bare.filter(([, { evidence }]) => !['listed', 'none'].includes(evidence));

    expect(bare).not.to.deep.equal([]);
    expect(mislabelled.map(([name]) => name)).to.deep.equal([]);
  });

  it('is not labelled "none" where it has a source', () => {
    const sourced = shownBlocks.filter(([, block]) => block.citations.length > 0);

    const mislabelled = sourced.filter(([, { evidence }]) => evidence === 'none');

    expect(mislabelled.map(([name]) => name)).to.deep.equal([]);
  });

  it('names no source twice', () => {
    const doubled = shownBlocks.filter(
      ([, { citations: named }]) => new Set(named).size < named.length,
    );

    expect(doubled.map(([name]) => name)).to.deep.equal([]);
  });
});
