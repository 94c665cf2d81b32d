import { canonical } from '../language/match.js';
import { readHostI18next, type HostI18next } from './host-i18next.js';
import { faultInLine } from './host-text.js';
import { inspect, isRecord, type Report } from './problem.js';
import { telephone, webAddress } from './values.js';
import { noWords, readWords, type HostWords, type Messages } from './words.js';

/** Who has checked the texts for a site, when, and in which languages. */
export interface Reviewer {
  /** A person or a team, as readers should see it. */
  readonly name: string;
  /** The day (ISO 8601): `2026-11-23`. */
  readonly on: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
}

/**
 * What a host can set for all widgets of a page. An attribute of a widget wins over it. `null` takes
 * back what code has set.
 */
export interface Configuration {
  /** The number that the emergency button dials, such as `112`. */
  readonly emergencyNumber?: string | null;
  /** The clinic's number. */
  readonly phone?: string | null;
  /** Where to book a visit: an https address or a path on this site. */
  readonly bookingUrl?: string | null;
  /** `show` by default. `refuse`: readers get the best reviewed language, with a note, where theirs is a draft. */
  readonly drafts?: 'show' | 'refuse' | null;
  readonly reviewer?: Reviewer | null;
  /** Texts instead of ours, by BCP 47 tag, in the shape of `locales/en.json`. Locked texts are added to. */
  readonly messages?: Readonly<Record<string, Messages>> | null;
  /** Whether the page gets a description of what it shows for search engines (schema.org). False by default. */
  readonly structuredData?: boolean | null;
  /** The site's own i18next: its strings win over ours, its language is followed. In code only. */
  readonly i18n?: HostI18next | null;
}

/** What the kit has understood of it: nothing in it can break the text. */
export interface Configured {
  readonly emergencyNumber: string | undefined;
  readonly phone: string | undefined;
  readonly bookingUrl: string | undefined;
  readonly drafts: 'show' | 'refuse';
  readonly reviewer: Reviewer | undefined;
  readonly messages: HostWords;
  readonly structuredData: boolean;
  readonly i18n: HostI18next | undefined;
}

/** What is so as long as nobody sets anything. */
export const unset: Configured = {
  emergencyNumber: undefined,
  phone: undefined,
  bookingUrl: undefined,
  drafts: 'show',
  reviewer: undefined,
  messages: noWords,
  structuredData: false,
  i18n: undefined,
};

type Reader<Value> = (name: string, value: unknown, report: Report) => Value | undefined;

/** How each setting is read. Undefined is what makes no sense, and has been reported. */
const readers: { readonly [Name in keyof Configured]: Reader<Configured[Name]> } = {
  emergencyNumber: telephone,
  phone: telephone,
  bookingUrl: webAddress,
  drafts: oneOf('show', 'refuse'),
  reviewer: readReviewer,
  messages: readWords,
  structuredData: oneOf(true, false),
  i18n: readHostI18next,
};

/** Reads settings of a page. What makes no sense is reported and left out, also a name that is not known. */
export function readConfiguration(raw: unknown, report: Report): Partial<Configured> {
  if (!isRecord(raw)) {
    report({ name: 'configure()', value: inspect(raw), hint: 'Use an object of settings.' });
    return {};
  }
  const known = Object.entries(raw).flatMap(([name, value]) => {
    if (!Object.hasOwn(readers, name)) {
      const hint = `The settings are: ${Object.keys(readers).join(', ')}.`;
      report({ name, value: inspect(value), hint });
      return [];
    }
    if (value === undefined || value === null) return [];
    const read = readers[name as keyof Configured](name, value, report);
    return read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(known) as Partial<Configured>;
}

function oneOf<Value>(...values: readonly Value[]): Reader<Value> {
  return (name, value, report) => {
    const found = values.find((each) => each === value);
    if (found === undefined)
      report({ name, value: inspect(value), hint: `Use ${values.map(inspect).join(' or ')}.` });
    return found;
  };
}

/** An attestation holds whole or not at all. */
function readReviewer(path: string, value: unknown, report: Report): Reviewer | undefined {
  const { name, on, languages } = Object(value) as { [Name in keyof Reviewer]?: unknown };
  const tags = Array.isArray(languages) ? languages.map(tagIn) : [];
  const valid = tags.filter((tag) => tag !== undefined);
  const whole = valid.length > 0 && valid.length === tags.length;
  if (typeof name === 'string' && !faultInLine(name) && isDay(on) && whole)
    return { name: name.trim(), on, languages: valid };
  report({
    name: path,
    value: inspect(value),
    hint: 'Use { "name": "Dr. Ana Ruiz", "on": "2026-11-23", "languages": ["es"] }.',
  });
  return undefined;
}

const tagIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? canonical(value) : undefined;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
