// A site that runs on react-i18next, and lets the kit follow it.
import 'cramp-kit/define/cramp-causes.js';
import type {} from 'cramp-kit/jsx';
import { configure } from 'cramp-kit';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { initReactI18next, useTranslation } from 'react-i18next';

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
configure({ i18n: { instance: i18next, namespace: 'cramp' } });

function App() {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h1>{t('title')}</h1>
      <button onClick={() => void i18n.changeLanguage('es')}>Español</button>
      <cramp-causes />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
