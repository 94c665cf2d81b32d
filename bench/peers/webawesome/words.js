// Web Awesome's own localize: a translation a language, followed by `<html lang>`.
import { registerTranslation } from '@awesome.me/webawesome/dist/utilities/localize.js';
import { languages } from '@content';
import en from '@words/flat/en.json';

register('en', en);

function register(language, words) {
  const { dir } = languages[language];
  registerTranslation({ $code: language, $name: language, $dir: dir, ...words });
}

/** Fetches the words of a language and turns the page to it. */
export async function turn(language) {
  if (language !== 'en') {
    const { default: words } = await import(`@words/flat/translations/${language}.json`);
    register(language, words);
  }
  document.documentElement.lang = language;
}
