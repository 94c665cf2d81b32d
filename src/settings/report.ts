import { send } from '../events.js';
import type { Problem } from './problem.js';

/** What each element was last told of an attribute: settings are read again whenever one changes. */
const told = new WeakMap<Element, Map<string, string>>();

/** Tells the host once of an attribute that was left out: a warning for people, an event for code. */
export function reportAttribute(element: Element, { name, value, hint }: Problem): void {
  const values = told.get(element) ?? new Map<string, string>();
  if (values.get(name) === value) return;
  told.set(element, values.set(name, value));
  // An attribute that should have been a number has come as the property that Lit has made of it.
  const stands = value === 'NaN' ? (element.getAttribute(name) ?? value) : value;
  warn(`<${element.localName} ${name}="${short(stands)}">`, hint);
  send(element, 'cramp-error', { code: 'invalid-attribute', attribute: name });
}

/** Tells the host of a setting of the whole page that was left out. The event comes from `document`. */
export function reportSetting({ name, value, hint }: Problem): void {
  warn(`the setting ${name}: ${short(value)}`, hint);
  if (typeof document === 'undefined') return; // on a server there is nobody to listen
  send(document, 'cramp-error', { code: 'invalid-setting', setting: name });
}

function warn(what: string, hint: string): void {
  console.warn(`cramp-kit: ${what} makes no sense and is left out. ${hint}`);
}

const short = (value: string) => value.slice(0, 80);
