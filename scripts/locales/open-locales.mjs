import { English } from './english.mjs';
import { Refusal } from './failures.mjs';
import { Locale } from './locale.mjs';
import { LocaleFolder } from './locale-folder.mjs';
import { isObject } from './texts.mjs';

/** A folder of locale files with its English, and a way to read the others beside it. */
export function openLocales(path) {
  const folder = new LocaleFolder(path);
  const source = folder.read('en');
  if (!isObject(source.messages) || !isObject(source.terms)) {
    throw new Refusal(`${folder.file('en')}: has no messages or no terms.`);
  }
  const english = new English(source);
  return { folder, english, read: (tag) => new Locale(tag, folder.read(tag), english) };
}
