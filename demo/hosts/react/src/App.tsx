import 'cramp-kit/define/cramp-causes.js';
import 'cramp-kit/define/cramp-help.js';
import type {} from 'cramp-kit/jsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export function App() {
  const { t, i18n } = useTranslation();
  const [groups, setGroups] = useState<string | null>(null);
  const [shown, setShown] = useState('');
  const note = (event: CustomEvent<{ language: string }>) => setShown(event.detail.language);

  return (
    <>
      <h1>{t('title')}</h1>
      <button lang="en" onClick={() => void i18n.changeLanguage('en')}>
        English
      </button>
      <button lang="es" onClick={() => void i18n.changeLanguage('es')}>
        Español
      </button>
      <button id="medicines" onClick={() => setGroups('medicines')}>
        Medicines only
      </button>
      <output>{shown}</output>

      <cramp-causes
        groups={groups}
        heading-level={3}
        oncramp-ready={note}
        oncramp-language-change={note}
      >
        <a href="https://www.nhs.uk/conditions/leg-cramps/">About leg cramps (NHS)</a>
      </cramp-causes>
      <cramp-help emergency-number="112" />
    </>
  );
}
