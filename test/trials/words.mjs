// What readers should see, from the files that translators write.
import { readFileSync } from 'node:fs';

const locale = (lang) =>
  JSON.parse(readFileSync(new URL(`../../locales/${lang}.json`, import.meta.url), 'utf8'));

/** The texts of a language, in the shape of its file. */
export const messages = (lang) => locale(lang).messages;

/** The word of a language for cramp, without what changes at its end. */
export const cramp = (lang) => locale(lang).terms.cramp[0];
