// The words of a language as a chunk of their own, English in the bundle: the fallback of all peers.
import en from '@words/plain/en.json';

const loaded = new Map([['en', en]]);

/** The words of a language, fetched once. */
export async function loadWords(language) {
  if (!loaded.has(language)) {
    const { default: words } = await import(`@words/plain/translations/${language}.json`);
    loaded.set(language, words);
  }
  return loaded.get(language);
}
