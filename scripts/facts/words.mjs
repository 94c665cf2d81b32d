import { createInstance } from 'i18next';

/**
 * Gives a text in English and in a language, filled as the kit fills it: numbers as the readers of each
 * write them. `words` is undefined where the language has none yet.
 *
 * @param locale The tag by which `Intl` writes for the readers of the language.
 */
export function wordsIn({ english, messages, edition, locale }) {
  const i18n = createInstance();
  void i18n.init({
    resources: { en: { translation: english }, other: { translation: messages } },
    load: 'currentOnly',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // html.mjs escapes
  });
  const written = { en: editionIn('en', edition), other: editionIn(locale, edition) };
  const say = (lng, key, values) => {
    const raw = i18n.t(key, { lng, skipInterpolation: true });
    return i18n.t(key, { lng, ...standIns(raw), ...written[lng], ...values });
  };

  return ({ key, source = key, values }) => ({
    key,
    english: say('en', source, values),
    words: i18n.exists(key, { lng: 'other' }) ? say('other', key, values) : undefined,
  });
}

/** What only the page of a host knows stands in square brackets. */
function standIns(raw) {
  const names = [...raw.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  return Object.fromEntries(names.map((name) => [name, `[${plain[name] ?? name}]`]));
}

const plain = { by: 'name', on: 'day' };

/** What is written in a language: the tag goes to `Intl`, for the numbers in a text. */
const editionIn = (locale, { version, date }) => ({
  locale,
  version,
  date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  ),
});
