/** Something that a host has set and that makes no sense: it is left out, the rest holds. */
export interface Problem {
  /** The attribute, or the path of the setting: `messages.es.help.lead`. */
  readonly name: string;
  /** What stands there. */
  readonly value: string;
  /** What to write instead. */
  readonly hint: string;
}

export type Report = (problem: Problem) => void;

/** What a value of any kind looks like in a message. */
export function written(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value); // a circle, or a number too large for JSON
  }
}
