/** The tags (BCP 47) of all shipped languages, in the order of the picker. Their files: `locales.ts`. */
export const languages = [
  'de',
  'en',
  'es',
  'fil',
  'fr',
  'it',
  'ht',
  'pl',
  'pt-BR',
  'ro',
  'vi',
  'tr',
  'ru',
  'uk',
  'ar',
  'ur',
  'fa',
  'hi',
  'pa',
  'bn',
  'ko',
  'ja',
  'zh-Hans',
  'zh-Hant',
] as const;

/** The tag of a shipped language. */
export type Language = (typeof languages)[number];

/** Those whose file says that they are more than a draft, the best checked first: known without fetching a file. */
export const reviewed: readonly Language[] = [];

/** English: the language of the keys, inside every build, shown where nothing else fits. */
export const fallback = 'en' satisfies Language;
