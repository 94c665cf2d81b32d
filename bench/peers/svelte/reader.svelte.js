import { languages } from '@content';
import { fill } from '../formats.js';
import { loadWords } from '../words.js';

/** What the reader reads: the language, and its words. */
class Reader {
  #shown = $state.raw();

  get language() {
    return this.#shown.language;
  }

  get words() {
    return this.#shown.words;
  }

  get dir() {
    return languages[this.language].dir;
  }

  async turn(language) {
    this.#shown = { language, words: await loadWords(language) };
    document.documentElement.lang = language;
  }

  /** Fills the placeholders of a text. */
  fill(text, values) {
    return values ? fill(text, values, this.language) : text;
  }
}

export const reader = new Reader();
