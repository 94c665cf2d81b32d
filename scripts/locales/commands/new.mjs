import { tagProblem } from '../checks/file-name.mjs';
import { Misuse } from '../failures.mjs';
import { openLocales } from '../open-locales.mjs';
import { formsOf } from '../plural-forms.mjs';
import { nested } from '../texts.mjs';

export const start = {
  usage: 'new <tag>',
  summary: 'starts a language: writes its locale file with empty texts',
  details: `
  The tag is written as in BCP 47: nl, pt-BR, zh-Hant. The file has the plural forms of the
  language, and every text is empty.`,
  example: 'new nl',
  options: {},

  async run([tag, ...rest], { folder: path }) {
    if (tag === undefined || rest.length > 0) {
      throw new Misuse('Name one language, as in: npm run locales new nl');
    }
    const problem = tagProblem(tag);
    if (problem) throw new Misuse(problem);
    const { folder, english } = openLocales(path);
    if (folder.tags.includes(tag)) throw new Misuse(`${folder.file(tag)} is there already.`);
    await folder.write(tag, {
      review: { status: 'draft', by: null, on: null },
      terms: Object.fromEntries(Object.keys(english.terms).map((term) => [term, []])),
      messages: nested(english.keysFor(tag).map((key) => [key, ''])),
    });
    console.log(nextSteps(tag, folder.file(tag)));
    return 0;
  },
};

const nextSteps = (
  tag,
  file,
) => `Wrote ${file}. Its plural forms are ${formsOf(tag).join(', ')}. Next:

1. In its "terms", give the start of your word for each English one, as German has "calf": ["Wade"].
2. Translate the texts, in the file or with a tool: npm run locales export ${tag}
   and, when all are there, npm run locales import ${tag}.xlf
3. Run npm run locales check ${tag}, and mend what it finds. When the texts are what you mean,
   run npm run locales accept ${tag}. That notes which English they were made from.
4. Add '${tag}' to src/language/languages.ts, where the picker should show it, and a line to
   src/language/locales.ts:
   ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: { autonym: '${autonymOf(tag)}', load: () => import('#locales/${tag}.json', { with: { type: 'json' } }) },
5. See it on the page: npm start`;

/** What a language calls itself, as far as Node knows: to be looked at by somebody who speaks it. */
const autonymOf = (tag) => new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag);
