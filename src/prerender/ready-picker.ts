import { fingerprint } from '../fingerprint.js';
import { languages, type Language } from '../language/languages.js';
import { messages } from '../language/messages.js';
import { shownText } from '../language/shown-text.js';
import { picker } from '../views/picker.js';
import { marked } from './marked.js';
import { markup } from './markup.js';

/**
 * What is in a picker of all languages. Of use only with the loader of the script build, which hears
 * what a reader chooses: a page without scripts has the picker empty.
 */
export async function readyPicker(language: Language): Promise<string> {
  const tag = 'cramp-language';
  await messages.load(language);
  const text = shownText({ tag: language, language, shortfall: undefined }, ['language'], messages);
  const html = markup(
    picker(text, languages, language, () => {}),
    tag,
  );
  const made = fingerprint(tag, language, () => null, {});
  return marked(html, made);
}
