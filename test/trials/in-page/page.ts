import { render } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { CrampElement } from '../../../src/index.js';
import { tags } from '../../elements/tags.js';

/** A widget of each kind, with all that it can show, in one box. It stays until the page goes. */
export async function allWidgets(lang: string): Promise<readonly CrampElement[]> {
  const box = document.createElement('div');
  document.body.append(box);
  render(
    tags.map((tag) => {
      const name = unsafeStatic(tag);
      return html`<${name} lang=${lang} emergency-number="112" phone="900 123" booking-url="/book"></${name}>`;
    }),
    box,
  );
  const widgets = [...box.children] as CrampElement[];
  await Promise.all(widgets.map((widget) => widget.ready));
  for (const widget of widgets) openFoot(widget);
  return widgets;
}

/** Opens "About this information" as a reader does who wants it all. */
export function openFoot({ shadowRoot }: Element): void {
  shadowRoot?.querySelector('details')?.setAttribute('open', '');
}

/** Puts boxes of a page round the one that the widgets are in. Returns what takes them off. */
export function boxed(widgets: readonly Element[], classes: readonly string[]): () => void {
  const content = widgets[0]?.parentElement;
  if (!content) throw new Error('These widgets are nowhere.');
  const outer = classes.toReversed().reduce<Element>((inner, name) => {
    const box = document.createElement('div');
    box.className = name;
    box.append(inner);
    return box;
  }, content);
  document.body.append(outer);
  return () => {
    document.body.append(content);
    if (outer !== content) outer.remove();
  };
}
