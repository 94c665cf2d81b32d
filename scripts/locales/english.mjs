import { createHash } from 'node:crypto';
import { formsOf } from './plural-forms.mjs';
import { base, flat, pluralForm } from './texts.mjs';

/** English, which all others are translated from. */
export class English {
  constructor({ terms, messages }) {
    this.terms = terms;
    this.texts = flat(messages);
    /** The hash of each text by the key that the kit asks for: the forms of a plural share one. */
    this.hashes = new Map();
    for (const key of new Set([...this.texts.keys()].map(base))) {
      const forms = [...this.texts].filter(([each]) => base(each) === key);
      this.hashes.set(key, hashOf(forms.map(([, text]) => text)));
    }
  }

  /** The keys that a language must have: its own plural forms where English has some. */
  keysFor(tag) {
    return [...this.hashes.keys()].flatMap((key) =>
      this.texts.has(key) ? [key] : formsOf(tag).map((form) => `${key}_${form}`),
    );
  }

  /** The English for a key of another language: `_other` for a form that English has not. */
  textFor(key) {
    return this.texts.get(key) ?? (pluralForm(key) && this.texts.get(`${base(key)}_other`));
  }
}

/**
 * Names an English text by eight digits, so that a translation can say what it was made from. All
 * forms of a plural count: a change of one may call for a change of any in another language.
 */
export function hashOf(forms) {
  return createHash('sha256').update(forms.join('\n')).digest('hex').slice(0, 8);
}
