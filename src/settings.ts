import { groups as causeGroups, type CauseGroupId } from './content/causes.js';
import { languages, type Language } from './language/languages.js';

/**
 * What a host has told a widget, as it stands in the attributes: null where there is none. Frameworks
 * that set properties may hand over digits for a number.
 */
export interface RawSettings {
  readonly headingLevel: number | string | null;
  readonly groups?: string | null;
  readonly limit?: number | string | null;
  readonly emergencyNumber?: string | null;
  readonly phone?: string | null;
  readonly bookingUrl?: string | null;
}

/** What a view is told: nothing in it can break the text. */
export interface Settings {
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly groups: readonly CauseGroupId[];
  readonly limit: number;
  readonly emergencyNumber: string | undefined;
  readonly phone: string | undefined;
  readonly bookingUrl: string | undefined;
}

/** An attribute that was left out, and what to write instead. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly hint: string;
}

type Report = (problem: Problem) => void;

/** Reads what the host has set. A value that makes no sense is reported and left out; the rest holds. */
export function readSettings(raw: RawSettings, report: Report): Settings {
  return {
    headingLevel: headingLevel(Number(raw.headingLevel ?? 2), report),
    groups: groups(raw.groups ?? '', report),
    limit: limit(Number(raw.limit ?? Infinity), report),
    emergencyNumber: telephone('emergency-number', raw.emergencyNumber ?? '', report),
    phone: telephone('phone', raw.phone ?? '', report),
    bookingUrl: webAddress('booking-url', raw.bookingUrl ?? '', report),
  };
}

function headingLevel(value: number, report: Report): Settings['headingLevel'] {
  const level = ([1, 2, 3, 4, 5, 6] as const).find((each) => each === value);
  if (!level) report({ attribute: 'heading-level', value: `${value}`, hint: 'Use 1 to 6.' });
  return level ?? 2;
}

function groups(value: string, report: Report): readonly CauseGroupId[] {
  const offered = causeGroups.map(({ id }) => id);
  const asked = pick('groups', value, offered, report);
  return offered.filter((id) => asked.includes(id)); // in our order
}

/** Reads the languages that a picker should offer: those named, in that order, or all. */
export function readLanguages(value: string | null, report: Report): readonly Language[] {
  return pick('languages', value ?? '', languages, report);
}

/** The words of a list that are on offer; all that is on offer where none is left. */
function pick<Word extends string>(
  attribute: string,
  value: string,
  offered: readonly Word[],
  report: Report,
): readonly Word[] {
  const asked = [...new Set(value.split(/[\s,]+/).filter(Boolean))];
  const known = asked.flatMap((word) => offered.find((each) => each === word) ?? []);
  if (known.length < asked.length)
    report({ attribute, value, hint: `Use some of: ${offered.join(' ')}.` });
  return known.length > 0 ? known : offered;
}

function limit(value: number, report: Report): number {
  if (value === Infinity || (Number.isInteger(value) && value > 0)) return value;
  report({ attribute: 'limit', value: `${value}`, hint: 'Use a whole number from 1.' });
  return Infinity;
}

/** A number that can be dialled (RFC 3966), with the spaces that people write in it. */
function telephone(attribute: string, value: string, report: Report): string | undefined {
  const number = value.trim();
  const dialled = /^\+?[\d\s().-]{2,24}$/.test(number) && /\d.*\d/.test(number);
  if (number === '' || dialled) return number || undefined;
  report({
    attribute,
    value,
    hint: 'Use digits, spaces and + ( ) . - only, as in +34 900 123 456.',
  });
  return undefined;
}

function webAddress(attribute: string, value: string, report: Report): string | undefined {
  const address = value.trim();
  if (address === '' || isWebAddress(address)) return address || undefined;
  report({
    attribute,
    value,
    hint: 'Use an address that begins with https:// or a path on this site.',
  });
  return undefined;
}

/** Any base will do: a path has no scheme of its own, and `javascript:` keeps its. */
function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://host.invalid').protocol);
  } catch {
    return false;
  }
}
