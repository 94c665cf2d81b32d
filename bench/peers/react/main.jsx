// React 19 with react-i18next.
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { startI18next } from '../i18next.js';
import '../widgets.css';
import { Causes, Comparison, Help, Prevention } from './widgets.jsx';

export { switchTo } from '../i18next.js';

const components = { comparison: Comparison, causes: Causes, prevention: Prevention, help: Help };

export function render(container, names) {
  const root = createRoot(container);
  root.render(
    names.map((name, index) => {
      const Widget = components[name];
      return <Widget key={index} />;
    }),
  );
  return () => root.unmount();
}

await startI18next(initReactI18next);
for (const place of document.querySelectorAll('[data-widget]')) {
  render(place, [place.dataset.widget]);
}
