import { expect } from '@open-wc/testing';
import { memoized } from '../../src/language/memoized.js';

describe('a memoized function', () => {
  it('works out an answer once, whatever it is asked about', () => {
    const asked: string[] = [];
    const length = memoized((about) => asked.push(about));

    const answers = ['es', 'constructor', 'es', '__proto__', 'constructor'].map(length);

    expect(answers).to.deep.equal([1, 2, 1, 3, 2]);
    expect(asked).to.deep.equal(['es', 'constructor', '__proto__']);
  });

  it('forgets in the end what it was asked: a server is asked about new tags for years', () => {
    let made = 0;
    const find = memoized(() => ++made);
    const first = find('en');

    for (let tag = 0; tag < 1000; tag++) find(`en-x-${tag}`);

    expect(find('en')).not.to.equal(first);
  });
});
