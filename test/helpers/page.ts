import { fixtureCleanup } from '@open-wc/testing';
import type { Language } from '../../src/language/languages.js';
import { messages } from '../../src/language/messages.js';
import { setLanguage } from '../../src/language/page-language.js';
import type { Configuration } from '../../src/settings/configuration.js';
import { configure } from '../../src/settings/configure.js';

/** Takes everything back that a test has set for the page. */
export const unset = {
  emergencyNumber: null,
  phone: null,
  bookingUrl: null,
  drafts: null,
  reviewer: null,
  messages: null,
  structuredData: null,
  i18n: null,
} satisfies Record<keyof Configuration, null>;

/**
 * Gives each test of a file a page in English, in which the words of some languages are loaded, and
 * clears up what the test has set.
 */
export function freshPage(...loaded: Language[]): void {
  before(() => Promise.all(loaded.map((language) => messages.load(language))));

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    fixtureCleanup(); // before the page changes once more
    document.documentElement.removeAttribute('lang');
    Reflect.deleteProperty(navigator, 'languages');
    setLanguage(null);
    configure(unset);
  });
}

/** Sets the languages of the browser, until the end of the test. */
export function browserSpeaks(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
}

/** Puts an element into a shadow root inside `outer`, and returns its host. */
export function inShadow(outer: Node, mode: ShadowRootMode, ...content: Node[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode }).append(...content);
  outer.appendChild(host);
  return host;
}
