import stylesheet from '#stylesheet';
import type { ReactiveElement } from 'lit';
import type { CitationId } from '../content/citations.js';
import { send } from '../events.js';
import { build, type Tree } from './build.js';
import { listSources } from './list-sources.js';

/** A ready-made text of a widget with its sources, or the picker with its styles. */
export interface ReadyMade {
  readonly text: Tree;
  readonly sources?: readonly CitationId[];
  readonly styles?: string;
}

const ofTexts = sheet(stylesheet);

/**
 * Shows a ready-made text in a widget; throws where it is in another language. In the picker the
 * language of the page is chosen. `bringRuntime` is called with the language that the reader chooses there,
 * and where the sources of a text cannot be had.
 */
export function show(
  widget: Element,
  { text, sources, styles }: ReadyMade,
  language: string,
  ofPage: string | undefined,
  bringRuntime: (language: string) => void,
): void {
  if (widget.shadowRoot || customElements.get(widget.localName)) return;
  const box = build(text);
  if (box.getAttribute('lang') !== language) throw new TypeError(language);
  const select = box.querySelector('select');
  if (select) {
    // What is not chosen by default was chosen by a reader.
    for (const option of select.options) option.defaultSelected = option.value === ofPage;
    select.value = ofPage ?? '';
    select.addEventListener('pointerdown', preloadRuntime, { once: true });
    select.addEventListener('change', () => bringRuntime(select.value)); // the runtime reads the choice
  }
  const root = widget.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles === undefined ? ofTexts : sheet(styles)];
  root.append(box);
  send(widget, 'cramp-ready', { language });
  box.toggleAttribute('data-ready', true); // for the runtime, which is not to say it again
  if (!sources) return;
  listSources(box, sources).catch(() => {
    box.setAttribute('data-prerendered', ''); // it is not whole: the runtime is to write it anew
    bringRuntime(language);
    (widget as Partial<ReactiveElement>).requestUpdate?.();
  });
}

/** Has the browser fetch the runtime while a reader looks through the list; none of it runs yet. */
function preloadRuntime(): void {
  const { href } = new URL('runtime.js', import.meta.url);
  document.head.append(build(['link', { rel: 'modulepreload', href }]));
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
