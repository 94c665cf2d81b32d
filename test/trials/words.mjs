// What readers should see, from the files that translators write.
import { readFileSync } from 'node:fs';

/** The texts of a language, in the shape of its file. */
export const messages = (lang) =>
  JSON.parse(readFileSync(new URL(`../../locales/${lang}.json`, import.meta.url), 'utf8')).messages;
