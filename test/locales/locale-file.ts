import { type Language } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { textsIn } from '../../src/language/texts-in.js';
import { pluralForm, type Texts } from '../../src/settings/words.js';

/** The texts of a locale file by their key, as it is shipped. */
export async function localeFile(language: Language): Promise<Texts> {
  return textsIn((await shipped[language].load()).default.messages);
}

/** The key that the code asks for: `about.sources` for `about.sources_one`. */
export const base = (key: string): string => key.replace(pluralForm, '');

/** The placeholders of a text with their formats, as in `minutes, number`. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside]) => inside!.trim());
