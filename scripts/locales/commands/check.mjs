import { problemsIn } from '../checks.mjs';
import { openLocales } from '../open-locales.mjs';

export const check = {
  usage: 'check [tag…]',
  summary: 'finds what is wrong in the locale files, or in those that are named',
  details: `
  Each line names a file, a text and what to do. It looks at keys and their order, placeholders,
  plural forms, numbers, the script and its letters, punctuation, the words of the glossary, texts
  left in English, lengths, the review, and texts whose English has changed.`,
  example: 'check vi',
  options: {},

  async run(tags, { folder: path }) {
    const { folder, english, read } = openLocales(path);
    for (const tag of tags) folder.demand(tag);
    const checked = tags.length > 0 ? tags : folder.tags;
    let count = 0;
    for (const tag of checked) {
      const problems = await problemsIn(tag, read);
      for (const [key, problem] of problems)
        console.error(`${folder.file(tag)}: ${key}: ${problem}`);
      count += problems.length;
    }
    if (count > 0) {
      console.error(`\nProblems: ${count}. Locale files checked: ${checked.length}.`);
      return 1;
    }
    console.log(
      `Locale files checked: ${checked.length}, each with ${english.hashes.size} texts. All is well.`,
    );
    return 0;
  },
};
