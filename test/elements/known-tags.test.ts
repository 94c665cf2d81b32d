import { expect } from '@open-wc/testing';
import { tags as known } from '../../src/tags.js';
import { tags } from './tags.js';

describe('a div that stands for a tag', () => {
  it('can stand for every tag of the kit', () => {
    expect([...known].toSorted()).to.deep.equal([...tags].toSorted());
  });
});
