import { expect } from '@open-wc/testing';
import { createI18nextEngine } from '../../src/language/i18next-engine.js';
import { languages } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { createPlainEngine } from '../../src/language/plain-engine.js';
import { textsIn } from '../../src/language/texts-in.js';

/** Values that every placeholder of every text understands. */
const valuesOf = (text: string, value: string | number) =>
  Object.fromEntries([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => [name ?? '', value]));

describe('a text', () => {
  for (const language of languages) {
    it(`is the same before i18next has come and after, in ${language}`, async () => {
      const texts = textsIn((await shipped[language].load()).default.messages);
      const [plain, i18next] = [createPlainEngine(), createI18nextEngine('en')];
      for (const engine of [plain, i18next]) engine.put(language, texts);

      const said = [plain, i18next].map((engine) =>
        [...texts].map(([key, text]) =>
          [1_234_567.8, 3, '<b>$t(x) & "y"</b>'].map((value) =>
            engine.say(language, key, valuesOf(text, value), language),
          ),
        ),
      );

      expect(said[0]?.length).to.be.above(100);
      expect(said[0]).to.deep.equal(said[1]);
    });
  }

  it('that the language lacks is English, and one that nobody has is empty, in both', () => {
    for (const engine of [createPlainEngine(), createI18nextEngine('en')]) {
      engine.put('en', new Map([['a', 'English {{x}}']]));
      engine.put('es', new Map([['b', 'español']]));

      const said = ['b', 'a', 'c'].map((key) => engine.say('es', key, { x: 'a' }, 'es'));

      expect(said).to.deep.equal(['español', 'English a', '']);
    }
  });

  it('that a more general language has is English all the same, in both', () => {
    for (const engine of [createPlainEngine(), createI18nextEngine('en')]) {
      engine.put('en', new Map([['a', 'English']]));
      engine.put('cy', new Map([['a', 'Cymraeg']]));
      engine.put('cy-GB', new Map([['b', 'Prydain']]));

      expect(engine.say('cy-GB', 'a', {}, 'cy-GB')).to.equal('English');
    }
  });

  it('has its numbers as readers of the tag write them, in both', () => {
    for (const engine of [createPlainEngine(), createI18nextEngine('en')]) {
      engine.put('ar', new Map([['a', '{{x, number}}']]));

      const said = ['ar-EG', 'ar-MA'].map((tag) => engine.say('ar', 'a', { x: 10 }, tag));

      expect(said).to.deep.equal(['١٠', '10']);
    }
  });

  it('that was put anew takes the place of the old one, in both', () => {
    for (const engine of [createPlainEngine(), createI18nextEngine('en')]) {
      engine.put('es', new Map([['a', 'uno'], ['b', 'dos']])); // prettier-ignore
      engine.put('es', new Map([['a', 'tres']]));

      expect(['a', 'b'].map((key) => engine.say('es', key, {}, 'es'))).to.deep.equal(['tres', '']);
    }
  });
});
