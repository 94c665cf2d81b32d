import { base, flat, isObject, withoutPlaceholders } from './texts.mjs';

/** A language beside English. */
export class Locale {
  constructor(tag, data, english) {
    this.tag = tag;
    this.data = data;
    this.english = english;
    this.texts = isObject(data.messages) ? flat(data.messages) : new Map();
    /** The keys that it must have, in the order of English. */
    this.keys = english.keysFor(tag);
  }

  /** The keys that stand for one key of the kit: the forms of a plural, else itself. */
  formsOf(name) {
    return this.keys.includes(name) ? [name] : this.keys.filter((key) => base(key) === name);
  }

  /** The text of a key, where one has been written. */
  written(key) {
    const text = this.texts.get(key);
    return typeof text === 'string' && text !== '' ? text : undefined;
  }

  /** Each text that has been written, with its English, and what both say around their placeholders. */
  get pairs() {
    return this.keys.flatMap((key) => {
      const text = this.written(key);
      if (text === undefined) return [];
      const source = this.english.textFor(key);
      const words = withoutPlaceholders(text);
      return [{ key, text, words, source, sourceWords: withoutPlaceholders(source) }];
    });
  }

  /**
   * How a text stands to the English: `missing`, `stale` (made from an English that has changed),
   * `unknown` (nobody has said from which) or `current`.
   */
  state(key) {
    const name = base(key);
    if (this.formsOf(name).some((form) => this.written(form) === undefined)) return 'missing';
    const hash = this.data.source?.[name];
    if (hash === undefined) return 'unknown';
    return hash === this.english.hashes.get(name) ? 'current' : 'stale';
  }

  /** The keys, one for all forms of a plural, that are in a state. */
  keysIn(state) {
    return [...this.english.hashes.keys()].filter((key) => this.state(key) === state);
  }
}
