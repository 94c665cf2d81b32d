import stylesheet from '#stylesheet';
import type { ReactiveElement } from 'lit';
import { send } from '../events.js';
import { fallback } from '../language/languages.js';
import { build, type Tree } from './build.js';

/** A ready-made text of a widget, or the picker with its styles. */
export interface ReadyMade {
  readonly text: Tree;
  readonly styles?: string;
}

/** What is folded at the foot of each text in one language, by the fingerprint of the text. */
interface Folded {
  readonly folded: Readonly<Record<string, readonly Tree[]>>;
}

const ofTexts = sheet(stylesheet);

/**
 * Shows a ready-made text in a widget; throws where it is in another language. In the picker the
 * language of the page is chosen, or English. `bringRuntime` is called with the language that the
 * reader chooses there, and where the rest of a text cannot be had.
 *
 * Returns whether it has shown it: what is in a shadow root already is left alone, whoever made it.
 */
export function show(
  widget: Element,
  { text, styles }: ReadyMade,
  language: string,
  ofPage: string = fallback,
  bringRuntime: (language: string) => void,
): boolean {
  if (widget.shadowRoot || customElements.get(widget.localName)) return false;
  const box = build(text);
  if (box.getAttribute('lang') !== language) throw new TypeError(language);
  const select = box.querySelector('select');
  if (select) {
    // What is not chosen by default was chosen by a reader.
    for (const option of select.options) option.defaultSelected = option.value === ofPage;
    select.value = ofPage;
    select.addEventListener('pointerdown', preloadRuntime, { once: true });
    select.addEventListener('change', () => {
      box.setAttribute('data-prerendered', ''); // the next look asks for the runtime again if it fails
      bringRuntime(select.value); // the runtime reads the choice
    });
  }
  const root = widget.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles ? sheet(styles) : ofTexts];
  root.append(box);
  send(widget, 'cramp-ready', { language });
  box.setAttribute('data-ready', ''); // for the runtime, which is not to say it again
  const foot = box.querySelector('details');
  if (foot)
    fillFold(foot, language, box.getAttribute('data-prerendered')).catch(() => {
      box.setAttribute('data-prerendered', ''); // it is not whole: the runtime is to write it anew
      bringRuntime(language);
      (widget as Partial<ReactiveElement>).requestUpdate?.();
    });
  return true;
}

/** Puts in what is folded at the foot of a text. It is asked for when the text has been drawn: nobody has to wait for it. */
async function fillFold(
  foot: Element,
  language: string,
  fingerprint: string | null,
): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const { folded }: Folded = await import(`./widgets/${language}/folded.js`);
  // Throws where there is none: it is of another language, or another version.
  foot.append(...(folded[fingerprint as string] as readonly Tree[]).map((tree) => build(tree)));
}

/** Has the browser fetch the runtime while a reader looks through the list; none of it runs yet. */
function preloadRuntime(): void {
  const { href } = new URL('runtime.js', import.meta.url);
  document.head.append(build([`link\nrel=modulepreload\nhref=${href}`]));
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
