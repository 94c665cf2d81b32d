import { languages, type Language } from '../../src/language/languages.js';
import { type Locale, type shipped } from '../../src/language/locales.js';
import { settled } from './settled.js';

interface Request {
  readonly language: Language;
  readonly resolve: (module: { default: Locale }) => void;
  readonly reject: (error: Error) => void;
}

/** A network whose answers we time by hand. */
export class Network {
  /** What it was asked for, in order. */
  readonly asked: Language[] = [];

  /** The loaders that ask it, for `createMessages`. */
  readonly loaders = Object.fromEntries(
    languages.map((language) => [language, { load: () => this.#ask(language) }]),
  ) as unknown as typeof shipped;

  #waiting: Request[] = [];

  #ask(language: Language): Promise<{ default: Locale }> {
    this.asked.push(language);
    return new Promise((resolve, reject) => this.#waiting.push({ language, resolve, reject }));
  }

  /** Answers the oldest request for a language, and lets the page go on. */
  async answer(language: Language, error?: Error): Promise<void> {
    const request = this.#waiting.find((each) => each.language === language);
    if (!request) throw new Error(`Nobody waits for the words of "${language}".`);
    this.#waiting = this.#waiting.filter((each) => each !== request);
    if (error) request.reject(error);
    else request.resolve({ default: words(language) });
    await settled();
  }

  /** Fails both tries to load a language. */
  async fail(language: Language): Promise<void> {
    await this.answer(language, new Error('offline'));
    await this.answer(language, new Error('still offline'));
  }
}

function words(language: Language): Locale {
  return {
    review: { status: 'draft', by: null, on: null },
    messages: { causes: { heading: `Causes (${language})` } },
  };
}
