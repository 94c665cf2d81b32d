import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { CrampElement } from '../../src/elements/cramp-element.js';
import type { CrampLanguage } from '../../src/elements/cramp-language.js';

type Shown = CrampElement | CrampLanguage;

/** Renders a template and resolves with the widget in it, once its first text is on the screen. */
export async function shown<Widget extends Shown = CrampElement>(
  template: TemplateResult,
): Promise<Widget> {
  const root = await fixture(template);
  const widget = [root, ...root.querySelectorAll('*')].find((each) => 'ready' in each) as Widget;
  if (!widget) throw new Error('There is no widget in this template.');
  await widget.ready;
  return widget;
}

/** The inner element that carries the language and direction of a widget's text. */
export function wrapper(widget: Element): HTMLElement {
  const inner = widget.shadowRoot?.querySelector<HTMLElement>('[part=widget]');
  if (!inner) throw new Error(`<${widget.localName}> has no text on the screen.`);
  return inner;
}

/** Where a widget announces a new language to assistive technology. */
export function region(widget: Element): HTMLElement {
  const found = wrapper(widget).querySelector<HTMLElement>('[role=status]');
  if (!found) throw new Error(`<${widget.localName}> has nowhere to announce anything.`);
  return found;
}

/** The words of a widget, without the announcement for assistive technology. */
export function text(widget: Element): string {
  const copy = wrapper(widget).cloneNode(true) as HTMLElement;
  copy.querySelector('[role=status]')?.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
