import { configure } from 'cramp-kit';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

// The language of the page follows that of i18next: for screen readers, and for the widgets.
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

await i18next.use(initReactI18next).init({
  lng: 'en',
  resources: {
    en: { translation: { title: 'Our clinic' } },
    es: {
      translation: { title: 'Nuestra clínica' },
      cramp: { causes: { heading: 'Por qué da el calambre' } },
    },
  },
});

// Its texts in the namespace `cramp` win over those of the kit.
configure({ i18n: { instance: i18next, namespace: 'cramp' } });
