// i18next as its documentation sets it up: English in the bundle, the other languages when needed.
import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import en from '@words/i18next/en.json';

/** Starts i18next in the language of the page. */
export async function startI18next(...plugins) {
  for (const plugin of plugins) i18next.use(plugin);
  await i18next
    .use(resourcesToBackend((language) => import(`@words/i18next/translations/${language}.json`)))
    .init({
      lng: document.documentElement.lang,
      load: 'currentOnly',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false }, // the views escape
    });
  return i18next;
}

export async function switchTo(language) {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
