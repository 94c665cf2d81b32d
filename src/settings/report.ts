import { send } from '../events.js';
import type { Problem, Report } from './problem.js';

/** What was wrong with the attributes of each element when they were last read. */
const reported = new WeakMap<Element, readonly Problem[]>();

/**
 * Reads the attributes of an element, and tells the host of those that were left out: a warning for
 * people, an event for code. They are read again whenever one changes; what is still as wrong as it was
 * is not said again.
 */
export function readAndReport<Read>(element: Element, read: (report: Report) => Read): Read {
  const problems: Problem[] = [];
  const result = read((problem) => problems.push(problem));
  const earlier = reported.get(element) ?? [];
  reported.set(element, problems);
  for (const { name, value, hint } of problems) {
    if (earlier.some((each) => each.name === name && each.value === value)) continue;
    // Lit has made a number of what should be one: NaN of a word, 0 of nothing.
    const written = element.getAttribute(name);
    const stands = written !== null && String(Number(written)) === value ? written : value;
    warn(`<${element.localName} ${name}="${short(stands)}">`, hint);
    send(element, 'cramp-error', { code: 'invalid-attribute', attribute: name });
  }
  return result;
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
