import { expect } from '@open-wc/testing';
import * as kit from '../../src/index.js';

describe('Importing the kit', () => {
  it('registers nothing', () => {
    const classes = Object.values(kit).filter(
      (each) => typeof each === 'function' && each.prototype instanceof HTMLElement,
    );

    const defined = [
      'causes',
      'guide',
      'help',
      'language',
      'overview',
      'prevention',
      'relief',
      'vs-rls',
    ]
      .map((name) => `cramp-${name}`)
      .filter((tag) => customElements.get(tag));

    expect(classes).to.have.length(9); // eight tags and what seven of them have in common
    expect(defined).to.deep.equal([]);
  });

  it('leaves no global behind', () => {
    const globals = Object.keys(globalThis).filter((name) => /cramp|i18n/i.test(name));

    expect(globals).to.deep.equal([]);
  });
});
