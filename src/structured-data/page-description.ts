import { html, render } from 'lit';
import { wantedLanguage } from '../language/wanted-language.js';
import { configuration } from '../settings/configure.js';
import type { Shown } from '../views/widget.js';
import { describe } from './describe.js';

let script: Element | undefined;
let described = '';

/** Keeps the page's description of what its widgets show in the page's language; none where the host wants none. */
export function describePage(all: readonly Shown[]): void {
  const { language } = wantedLanguage(document.documentElement);
  const description = configuration().structuredData
    ? describe(all.filter(({ text }) => text.language === language))
    : undefined;
  // Whoever writes the page out as HTML should not find the end of the script in a text.
  const json = description ? JSON.stringify(description).replaceAll('<', '\\u003c') : '';
  if (json === described && script?.isConnected === (json !== '')) return;
  described = json;
  script?.remove();
  script = json ? dataScript(json) : undefined;
  if (script) document.head.append(script);
}

/** By a template of Lit: where Trusted Types are required, a script cannot be given its text otherwise, not even data. */
function dataScript(json: string): Element | undefined {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const element = fragment.firstElementChild ?? undefined;
  element?.append(json);
  return element;
}
