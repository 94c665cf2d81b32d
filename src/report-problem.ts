import { send } from './events.js';
import type { Problem } from './settings.js';

/** What each element was last told of an attribute: settings are read again whenever one changes. */
const told = new WeakMap<Element, Map<string, string>>();

/** Tells the host once of an attribute that was left out: a warning for people, an event for code. */
export function reportProblem(element: Element, { attribute, value, hint }: Problem): void {
  const values = told.get(element) ?? new Map<string, string>();
  if (values.get(attribute) === value) return;
  told.set(element, values.set(attribute, value));
  console.warn(
    `cramp-kit: <${element.localName} ${attribute}="${value.slice(0, 80)}"> makes no sense and is left out. ${hint}`,
  );
  send(element, 'cramp-error', { code: 'invalid-attribute', attribute });
}
