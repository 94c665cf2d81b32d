import { createInstance } from 'i18next';
import type { Engine } from './engine.js';

const namespace = 'cramp-kit';

/**
 * Says texts by an i18next instance of our own: the default export belongs to the host page. Options
 * whose default moved between i18next 26 and 27 are all named.
 *
 * @param fallback The language that stands in. Not imported: a file that comes later must not ask for
 *   the first one again, whose address may have a `?` behind it.
 */
export function createI18nextEngine(fallback: string): Engine {
  const i18n = createInstance();
  void i18n.init({
    resources: {},
    defaultNS: namespace,
    fallbackLng: fallback,
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    returnEmptyString: false,
    returnNull: false,
    parseMissingKeyHandler: () => '', // nobody reads a key
    interpolation: { escapeValue: false }, // Lit escapes
  });

  return {
    put(language, texts) {
      i18n.removeResourceBundle(language, namespace);
      i18n.addResourceBundle(language, namespace, Object.fromEntries(texts));
    },
    // `nest`: a host's `$t(…)` is text. `locale` goes to `Intl`.
    say: (language, key, values, locale) =>
      i18n.getFixedT(language)(key, { ...values, locale, nest: false }),
  };
}
