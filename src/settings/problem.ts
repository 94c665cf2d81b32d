/** Something that a host has set and that makes no sense: it is left out, the rest holds. */
export interface Problem {
  /** The attribute, or the path of the setting: `messages.es.help.lead`. */
  readonly name: string;
  /** What stands there. */
  readonly value: string;
  /** What to write instead. */
  readonly hint: string;
  /** Whether it is a text that we do not have: in a host's i18next it may be there for others. */
  readonly unknown?: boolean;
}

export type Report = (problem: Problem) => void;

/** What a value of any kind looks like in a message. */
export function inspect(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value); // JSON has no NaN
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value); // a circle, or a number too large for JSON
  }
}

/** Whether a value of a host is an object with names. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
