import { readFileSync } from 'node:fs';
import { Misuse, Refusal } from '../failures.mjs';
import { merged } from '../merge.mjs';
import { openLocales } from '../open-locales.mjs';
import { fromXliff } from '../xliff/read.mjs';
import { xliffProblems } from '../xliff/problems.mjs';

export const importTexts = {
  usage: 'import <file.xlf> [-- --check]',
  summary: 'takes the translations of an XLIFF file (1.2) into the locale file of its language',
  details: `
  A text that is missing, empty or unknown, or whose placeholders are not those of the English, is
  named, and then nothing is changed. Texts that were changed, or that are marked as translated,
  count as made from the English in the file. A reviewed language whose texts change is a draft
  again.

  --check   only say what would be changed`,
  example: 'import vi.xlf -- --check',
  options: { check: { type: 'boolean' } },

  async run([file, ...rest], { folder: path, check }) {
    if (file === undefined || rest.length > 0) {
      throw new Misuse('Name one file, as in: npm run locales import vi.xlf');
    }
    const { folder, read } = openLocales(path);
    const xliff = await fromXliff(contentOf(file));
    const tag = languageOf(xliff, file);
    folder.demand(tag);
    const locale = read(tag);
    const problems = xliffProblems(xliff, locale);
    if (problems.length > 0) {
      const lines = problems.map((problem) => `${file}: ${problem}`);
      throw new Refusal([...lines, '', 'Nothing was changed.'].join('\n'));
    }
    const { data, changed, outdated, lostReview } = merged(locale, xliff.units);
    if (!check) await folder.write(tag, data);
    const done = check ? 'texts that would change' : 'texts changed';
    console.log([`${folder.file(tag)}: ${done}: ${changed.length}`, ...changed].join('\n  '));
    if (lostReview) console.log(`Its text is no longer ${lostReview}: it is a draft again.`);
    if (outdated.length > 0) {
      console.log(
        `The English has changed since the export: ${outdated.join(', ')}. They stay stale.`,
      );
    }
    console.log(`Next: npm run locales check ${tag}`);
    return 0;
  },
};

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Misuse(`${file} cannot be read: ${cause.message}`, { cause });
  }
}

/** Tools may write a tag in their own way, as in `pt_BR`. */
function languageOf({ targetLanguage }, file) {
  try {
    return Intl.getCanonicalLocales(targetLanguage.replaceAll('_', '-'))[0];
  } catch (cause) {
    throw new Misuse(`${file} does not say its language: target-language is missing.`, { cause });
  }
}
