import { expect } from '@open-wc/testing';
import type { Key } from '../../src/language/key.js';
import { languages } from '../../src/language/languages.js';
import { messages } from '../../src/language/messages.js';
import type { Texts } from '../../src/settings/words.js';
import { base, localeFile, placeholders } from './locale-file.js';

let english: Texts;
before(async () => {
  english = await localeFile('en');
});

/** The English text whose placeholders another text must have. */
const source = (key: string) => english.get(key) ?? english.get(`${base(key)}_other`) ?? '';

// What can be said of the files alone says `npm run locales check`.
for (const language of languages) {
  describe(`The locale file ${language}.json`, () => {
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
