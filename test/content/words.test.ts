import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { languages } from '../../src/language/languages.js';
import { messages, type Translate } from '../../src/language/messages.js';
import { localeFile } from '../locales/locale-file.js';
import { settings, shownBlocks, widgets } from './widgets.js';

interface Asked {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly words: string;
}

/** Everything that the widgets ask of a language, with and without an emergency number. */
async function askedOf(language: (typeof languages)[number]): Promise<Asked[]> {
  await messages.load(language);
  const asked: Asked[] = [];
  const translate = messages.translate(language, language);
  const t: Translate = (key, values = {}) => {
    const words = translate(key, values);
    asked.push({ key, values, words });
    return words;
  };
  for (const { heading, view } of Object.values(widgets))
    for (const emergencyNumber of [undefined, '112'])
      await fixture(html`<div>${t(heading)}${view(t, { ...settings, emergencyNumber })}</div>`);
  return asked;
}

for (const language of languages) {
  describe(`What the widgets say in ${language}`, () => {
    let asked: Asked[];
    before(async () => {
      asked = await askedOf(language);
    });

    it('leaves no line empty', () => {
      const empty = asked.filter(({ words }) => words.trim() === '');

      expect(asked.length).to.be.above(100);
      expect(empty.map(({ key }) => key)).to.deep.equal([]);
    });

    it('has every number of the content, as its readers write it', () => {
      const write = new Intl.NumberFormat(language);
      const numbers = asked.flatMap(({ key, values, words }) =>
        Object.values(values)
          .filter((value) => typeof value === 'number')
          .map((value) => ({ key, words, number: write.format(value) })),
      );

      const missing = numbers.filter(({ words, number }) => !words.includes(number));

      const given = shownBlocks.flatMap(([, { values = {} }]) => Object.keys(values));
      expect(numbers.length).to.be.at.least(given.length);
      expect(missing.map(({ key, number }) => `${key}: ${number}`)).to.deep.equal([]);
    });
  });
}

describe('The words of the widgets', () => {
  it('are all shown', async () => {
    const used = new Set((await askedOf('en')).map(({ key }) => key));

    const texts = await localeFile('en');
    const unused = [...texts.keys()].filter(
      (key) => key.replace(/\..*/, '') in widgets && !used.has(key),
    );

    expect(unused).to.deep.equal([]);
  });
});
