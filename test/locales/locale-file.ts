import { shipped, type Language, type Locale } from '../../src/language/languages.js';

/** The texts of a locale file by their key, as in `causes.heading`. */
export type Texts = ReadonlyMap<string, string>;

/** The file of a language, as it is shipped. */
export async function localeFile(language: Language): Promise<{ locale: Locale; texts: Texts }> {
  const { default: locale } = await shipped[language].load();
  return { locale, texts: new Map(flat(locale.messages)) };
}

function flat(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[prefix + key, value]],
  );
}

const form = /_(zero|one|two|few|many|other)$/;

/** The key that the code asks for: `about.sources` for `about.sources_one`. */
export const base = (key: string): string => key.replace(form, '');

/** The plural form at the end of a key, if it has one. */
export const pluralForm = (key: string): string | undefined => form.exec(key)?.[1];

/** The placeholders of a text with their formats, as in `minutes, number`. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside]) => inside!.trim());
