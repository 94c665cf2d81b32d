import 'cramp-kit/define/cramp-causes.js';
import type {} from 'cramp-kit/jsx';
import { setLanguage } from 'cramp-kit';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

document.addEventListener('cramp-ready', (event) => {
  document.title = `ready in ${event.detail.language}`;
});

function App() {
  const [groups, setGroups] = useState('everyday');
  return (
    <>
      <button id="groups" onClick={() => setGroups('medicines')}>
        Medicines
      </button>
      <button id="language" onClick={() => setLanguage('es')}>
        Español
      </button>
      <cramp-causes groups={groups} heading-level={3}>
        <a href="/causes">About causes</a>
      </cramp-causes>
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
