import { send } from './events.js';
import type { Problem } from './settings.js';

/** Tells the host of an attribute that was left out: one warning for people, one event for code. */
export function reportProblem(element: Element, { attribute, value, hint }: Problem): void {
  console.warn(
    `cramp-kit: <${element.localName} ${attribute}="${value.slice(0, 80)}"> makes no sense and is left out. ${hint}`,
  );
  send(element, 'cramp-error', { code: 'invalid-attribute', attribute });
}
