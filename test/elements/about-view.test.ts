import { expect, fixture } from '@open-wc/testing';
import type { Block } from '../../src/content/block.js';
import { citations, type CitationId } from '../../src/content/citations.js';
import type { Language } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { createMessages, messages } from '../../src/language/messages.js';
import { shownText, type ShownText } from '../../src/language/shown-text.js';
import { about } from '../../src/views/about.js';

const ids = Object.keys(citations) as CitationId[];

type Review = Pick<ShownText, 'status' | 'checked'>;

/** The words of a foot with this many sources. */
async function foot(language: Language, sources: number, review?: Review): Promise<string> {
  await messages.load(language);
  const text = shownText({ tag: language, language, shortfall: undefined }, [], messages);
  const cited = { id: 'a', facts: [], evidence: 'low', citations: ids.slice(0, sources) } as const;
  const blocks: Block[] = [cited, cited];
  const footer = await fixture(about({ ...text, ...review }, blocks));
  return footer.textContent ?? '';
}

describe('The foot of a widget', () => {
  for (const [language, count, words] of [
    ['en', 1, '1 source'],
    ['en', 2, '2 sources'],
    ['es', 1, '1 fuente'],
    ['es', 5, '5 fuentes'],
    ['ar', 1, 'مصدر واحد (1)'],
    ['ar', 2, 'مصدران (2)'],
    ['ar', 3, '3 مصادر'],
    ['ar', 11, '11 مصدرًا'],
    ['ht', 5, '5 sous'],
  ] as const) {
    it(`counts ${count} in ${language} as "${words}"`, async () => {
      const lines = (await foot(language, count)).split('\n').map((line) => line.trim());

      // Western or Arabic digits: that is the browser's data.
      const written = words.replace(`${count}`, new Intl.NumberFormat(language).format(count));
      expect(lines).to.include(written);
    });
  }

  it('names the clinician who checked the text, and the day', async () => {
    const words = await foot('en', 1, {
      status: 'clinically-reviewed',
      checked: { by: 'Dr. A. Example', on: '2026-11-01' },
    });

    expect(words).to.include('A clinician, Dr. A. Example, checked this text on November 1, 2026.');
  });

  it('names who has checked the file of a language', async () => {
    const { default: file } = await shipped.es.load();
    const review = { status: 'clinically-reviewed', by: 'Dra. A. Example', on: '2026-11-01' };
    const load = async () => ({ default: { ...file, review } });
    const checked = createMessages({ ...shipped, es: { load } });
    await checked.load('es');
    const asked = { tag: 'es', language: 'es', shortfall: undefined };

    const footer = await fixture(about(shownText(asked, [], checked), []));

    expect(footer.textContent)
      .to.include('Dra. A. Example')
      .and.to.include('1 de noviembre de 2026');
  });

  it('names the translator who checked the text, and says that no clinician did', async () => {
    const words = await foot('en', 1, {
      status: 'translation-reviewed',
      checked: { by: 'A. Example', on: '2026-11-01' },
    });

    expect(words).to.include('A translator, A. Example, checked this text on November 1, 2026.');
    expect(words).to.include('No clinician has checked it yet.');
  });
});
