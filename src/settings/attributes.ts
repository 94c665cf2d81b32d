import { groups as causeGroups, type CauseGroupId } from '../content/causes.js';
import type { Configured } from './configuration.js';
import { inspect, type Report } from './problem.js';
import { telephone, webAddress } from './values.js';

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

type Contact = Pick<Configured, 'emergencyNumber' | 'phone' | 'bookingUrl'>;

/**
 * Reads what the host has set on a widget; what it has set for the whole page stands in where an
 * attribute says nothing. A value that makes no sense is reported and left out; the rest holds.
 */
export function readSettings(raw: RawSettings, page: Contact, report: Report): Settings {
  return {
    headingLevel: headingLevel(raw.headingLevel ?? 2, report),
    groups: groups(raw.groups ?? '', report),
    limit: limit(raw.limit ?? Infinity, report),
    emergencyNumber:
      telephone('emergency-number', raw.emergencyNumber ?? '', report) ?? page.emergencyNumber,
    phone: telephone('phone', raw.phone ?? '', report) ?? page.phone,
    bookingUrl: webAddress('booking-url', raw.bookingUrl ?? '', report) ?? page.bookingUrl,
  };
}

/** Digits or a number: a script may hand over anything, also what cannot be made a number. */
function number(value: unknown): number {
  return typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : NaN;
}

function headingLevel(value: unknown, report: Report): Settings['headingLevel'] {
  const asked = number(value);
  const level = ([1, 2, 3, 4, 5, 6] as const).find((each) => each === asked);
  if (!level) report({ name: 'heading-level', value: inspect(value), hint: 'Use 1 to 6.' });
  return level ?? 2;
}

function groups(value: unknown, report: Report): readonly CauseGroupId[] {
  const offered = causeGroups.map(({ id }) => id);
  const asked = pick('groups', value, offered, report);
  return offered.filter((id) => asked.includes(id)); // in our order
}

/** Reads the languages that a picker should offer: those named, in that order, or all. */
export function readLanguages(
  value: unknown,
  offered: readonly string[],
  report: Report,
): readonly string[] {
  return pick('languages', value ?? '', offered, report);
}

/** The words of a list that are on offer; all that is on offer where none is left. */
function pick<Word extends string>(
  name: string,
  value: unknown,
  offered: readonly Word[],
  report: Report,
): readonly Word[] {
  const words = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [value];
  const asked = [...new Set<unknown>(words)];
  const isOffered = (word: unknown): word is Word => (offered as readonly unknown[]).includes(word);
  const known = asked.filter(isOffered);
  const rest = asked.filter((word) => !isOffered(word));
  if (rest.length > 0)
    report({
      name,
      value: rest.map(inspect).join(' '),
      hint: `Use some of: ${offered.join(' ')}.`,
    });
  return known.length > 0 ? known : offered;
}

function limit(value: unknown, report: Report): number {
  const most = number(value);
  if (most === Infinity || (Number.isInteger(most) && most > 0)) return most;
  report({ name: 'limit', value: inspect(value), hint: 'Use a whole number from 1.' });
  return Infinity;
}
