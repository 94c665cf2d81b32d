// Custom elements by hand: a template a widget and language, cloned into each shadow root.
import { widget } from '../plain/views.js';
import { renderTags } from '../tags.js';
import css from '../widgets.css?inline';
import { loadWords } from '../words.js';

export { switchPage as switchTo } from '../tags.js';
export const render = renderTags((name) => `bench-${name}`);

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const connected = new Set();
const templates = new Map();
let shown;

/** A widget in the language of the page. */
function template(name) {
  const key = `${name} ${shown.language}`;
  if (!templates.has(key)) {
    const made = document.createElement('template');
    made.innerHTML = widget(name, shown.language, shown.words);
    templates.set(key, made);
  }
  return templates.get(key).content;
}

class Widget extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    connected.add(this);
    this.render();
  }

  disconnectedCallback() {
    connected.delete(this);
  }

  render() {
    if (shown) this.shadowRoot.replaceChildren(document.importNode(template(this.name), true));
  }
}

/** Turns all widgets to `<html lang>`; whoever asks last wins. */
async function turn() {
  const language = document.documentElement.lang;
  const words = await loadWords(language);
  if (language !== document.documentElement.lang) return;
  shown = { language, words };
  for (const each of connected) each.render();
}

for (const name of ['comparison', 'causes', 'prevention', 'help']) {
  customElements.define(
    `bench-${name}`,
    class extends Widget {
      name = name;
    },
  );
}
new MutationObserver(turn).observe(document.documentElement, { attributeFilter: ['lang'] });
void turn();
