// Lit with @lit/localize in runtime mode: English in the code, a module of templates a language.
import { configureLocalization, localized } from '@lit/localize';
import { LitElement, unsafeCSS } from 'lit';
import { languages } from '@content';
import { messages } from '@words/lit-localize/messages.js';
import { plural, written } from '../formats.js';
import { widget } from '../lit/views.js';
import { renderTags } from '../tags.js';
import css from '../widgets.css?inline';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(languages).filter((language) => language !== 'en'),
  loadLocale: (language) => import(`@words/lit-localize/translations/${language}.js`),
});

export const render = renderTags((name) => `bench-${name}`);

export function switchTo(language) {
  document.documentElement.lang = language;
  return setLocale(language);
}

/** @lit/localize has messages only: numbers and plurals are up to the caller. */
function t(key, values = {}) {
  const language = getLocale();
  const id = 'count' in values ? `${key}.${plural(values.count, language)}` : key;
  const entries = Object.entries(values).map(([name, value]) => [name, written(value, language)]);
  return messages[id](Object.fromEntries(entries));
}

const styles = unsafeCSS(css);

await setLocale(document.documentElement.lang); // English is there; others would flash it first

for (const name of ['comparison', 'causes', 'prevention', 'help']) {
  customElements.define(
    `bench-${name}`,
    localized()(
      class extends LitElement {
        static styles = styles;

        render() {
          return widget(name, getLocale(), t);
        }
      },
    ),
  );
}
