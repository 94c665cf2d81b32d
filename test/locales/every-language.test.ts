import { expect } from '@open-wc/testing';
import type { Key } from '../../src/language/key.js';
import { languages, type Locale } from '../../src/language/languages.js';
import { messages } from '../../src/language/messages.js';
import { base, localeFile, placeholders, pluralForm, type Texts } from './locale-file.js';

let english: Texts;
before(async () => {
  ({ texts: english } = await localeFile('en'));
});

/** The English text whose placeholders another text must have. */
const source = (key: string) => english.get(key) ?? english.get(`${base(key)}_other`) ?? '';

for (const language of languages) {
  describe(`The locale file ${language}.json`, () => {
    let locale: Locale;
    let texts: Texts;
    before(async () => {
      ({ locale, texts } = await localeFile(language));
    });

    it('is named by a canonical tag', () => {
      expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
    });

    it('has the keys of English and no more', () => {
      const keys = (of: Texts) => [...new Set([...of.keys()].map(base))];

      expect(keys(texts)).to.have.members(keys(english));
    });

    it('has the placeholders of English, with their formats, in every text', () => {
      const expected = [...texts.keys()].map((key) => [key, placeholders(source(key)).toSorted()]);

      const found = [...texts].map(([key, text]) => [key, placeholders(text).toSorted()]);

      expect(found).to.deep.equal(expected);
    });

    it('has exactly the plural forms of its language', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = new Set([...english.keys()].filter(pluralForm).map(base));

      expect([...plurals]).to.include('about.sources');
      for (const plural of plurals) {
        const keys = [...texts.keys()].filter((key) => base(key) === plural);
        expect(keys.map(pluralForm), plural).to.have.members(categories);
      }
    });

    it('has no text that is empty or wrapped in spaces', () => {
      const odd = [...texts].filter(
        ([, text]) => typeof text !== 'string' || text === '' || text.trim() !== text,
      );

      expect(odd).to.deep.equal([]);
    });

    it('says truly how far it has been checked', () => {
      const { status, by, on } = locale.review;

      expect(status).to.be.oneOf(['draft', 'translation-reviewed', 'clinically-reviewed']);
      if (status === 'draft') {
        expect([by, on]).to.deep.equal([null, null]);
      } else {
        expect(by).to.match(/\S/);
        expect(on).to.match(/^20\d\d-\d\d-\d\d$/);
      }
    });

    it('reads without a brace left over', async () => {
      await messages.load(language);
      const t = messages.translate(language, language);

      const read = [...new Set([...english.keys()].map(base))].flatMap((key) => {
        const names = placeholders(source(key)).map((each) => each.split(',')[0]!);
        return [0, 1, 2, 3, 11, 100, 1_000_000].map((number) =>
          t(key as Key, Object.fromEntries(names.map((name) => [name, number]))),
        );
      });

      expect(read.filter((words) => words === '' || /[{}]/.test(words))).to.deep.equal([]);
    });
  });
}
