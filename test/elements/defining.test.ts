import { expect } from '@open-wc/testing';
import * as kit from '../../src/index.js';

const modules = {
  'cramp-causes': [() => import('../../src/define/cramp-causes.js'), kit.CrampCauses],
  'cramp-guide': [() => import('../../src/define/cramp-guide.js'), kit.CrampGuide],
  'cramp-help': [() => import('../../src/define/cramp-help.js'), kit.CrampHelp],
  'cramp-language': [() => import('../../src/define/cramp-language.js'), kit.CrampLanguage],
  'cramp-overview': [() => import('../../src/define/cramp-overview.js'), kit.CrampOverview],
  'cramp-prevention': [() => import('../../src/define/cramp-prevention.js'), kit.CrampPrevention],
  'cramp-relief': [() => import('../../src/define/cramp-relief.js'), kit.CrampRelief],
} as const;

const define = customElements.define.bind(customElements);
let defined: [string, CustomElementConstructor][];

/** Runs the module once more, as a second copy in the same page does. */
const again = (tag: string) =>
  import(new URL(`../../src/define/${tag}.ts?again`, import.meta.url).href);

describe('A define module', () => {
  beforeEach(() => {
    defined = [];
    customElements.define = (tag, element) => {
      defined.push([tag, element]);
      define(tag, element);
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(customElements, 'define');
  });

  for (const [tag, [load, Widget]] of Object.entries(modules)) {
    it(`registers <${tag}> and nothing else`, async () => {
      await load();

      expect(defined).to.deep.equal([[tag, Widget]]);
    });

    it(`leaves <${tag}> as it is the second time`, async () => {
      await load();
      defined = [];

      await again(tag);

      expect(defined).to.deep.equal([]);
      expect(customElements.get(tag)).to.equal(Widget);
    });
  }

  it('leaves a tag that the page has given to another element', async () => {
    class Theirs extends HTMLElement {}
    define('cramp-vs-rls', Theirs);

    await import('../../src/define/cramp-vs-rls.js');

    expect(customElements.get('cramp-vs-rls')).to.equal(Theirs);
  });
});
