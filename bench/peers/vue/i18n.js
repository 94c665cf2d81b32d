import { createI18n } from 'vue-i18n';
import en from '@words/plain/en.json';

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en },
});

/** Turns to a language, once its words are there. */
export async function turn(language) {
  const { global } = i18n;
  if (!global.availableLocales.includes(language)) {
    const { default: words } = await import(`@words/plain/translations/${language}.json`);
    global.setLocaleMessage(language, words);
  }
  global.locale.value = language;
  document.documentElement.lang = language;
}
