import type { ReactiveElement } from 'lit';
import { inspect, type Report } from '../settings/problem.js';

/** The value of an attribute, as code has it: `true` is an attribute without a value, `null` or `false` none. */
export type AttributeValue = string | number | boolean | null | undefined;

export type Attributes = Readonly<Record<string, string>>;

/** What any element may have. It is passed on as it is. */
const ofAnyElement =
  /^(?:class|dir|exportparts|hidden|id|part|role|slot|style|title|translate|(?:aria|data)-[\w.-]+)$/;

/** Reads the attributes for a tag, without `lang`. What it does not take is reported. */
export function readAttributes(
  constructor: typeof ReactiveElement,
  given: Readonly<Record<string, AttributeValue>>,
  report: Report,
): Attributes {
  const own = constructor.observedAttributes;
  const read = Object.entries(given).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    const hint = refusal(name, value, own);
    if (hint) report({ name, value: inspect(value), hint });
    return hint ? [] : [[name, value === true ? '' : `${value}`]];
  });
  return Object.fromEntries(read) as Attributes;
}

function refusal(name: string, value: unknown, own: readonly string[]): string | undefined {
  if (name === 'lang') return 'The language is the option lang; null leaves it off the tag.';
  if (!own.includes(name) && !ofAnyElement.test(name))
    return `The attributes of this tag are: ${own.join(', ')}.`;
  return typeof value === 'object' ? 'Use a text or a number.' : undefined;
}
