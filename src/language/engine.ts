import type { Texts } from '../settings/words.js';

/** Values for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Turns a key into words, by the texts it was given for each language. */
export interface Engine {
  /** Takes the texts of a language, instead of those it had. */
  put(language: string, texts: Texts): void;

  /**
   * The words for a key in a language, else in English, else none. Their placeholders are filled:
   * `{{name}}` as it is, `{{name, number}}` as readers of `locale` write it.
   */
  say(language: string, key: string, values: Values, locale: string): string;
}
