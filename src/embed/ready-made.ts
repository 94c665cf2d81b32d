import stylesheet from '#stylesheet';
import { send } from '../events.js';
import { build, type Tree } from './build.js';

/** A ready-made text of a widget, and its styles where it is no text like the others. */
export interface ReadyMade {
  readonly text: Tree;
  readonly styles?: string;
}

const ofTexts = sheet(stylesheet);

/**
 * Shows a ready-made text in a widget; throws where it is in another language. In the picker the
 * language of the page is chosen, and `choose` is told when the reader chooses another one.
 */
export function show(
  widget: Element,
  { text, styles }: ReadyMade,
  language: string,
  ofPage: string | undefined,
  choose: (language: string) => void,
): void {
  if (widget.shadowRoot || customElements.get(widget.localName)) return;
  const box = build(text);
  if (box.getAttribute('lang') !== language) throw new TypeError(language);
  const select = box.querySelector('select');
  if (select) {
    // What is not chosen by default was chosen by a reader.
    for (const option of select.options) option.defaultSelected = option.value === ofPage;
    select.value = ofPage ?? '';
    select.addEventListener('change', () => choose(select.value)); // the runtime reads the choice
  }
  const root = widget.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles === undefined ? ofTexts : sheet(styles)];
  root.append(box);
  send(widget, 'cramp-ready', { language });
  box.toggleAttribute('data-ready', true); // for the runtime, which is not to say it again
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
