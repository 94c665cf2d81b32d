import { edition } from './content/edition.js';
import { version } from './version.js';

/** All that decides what a prerendered widget says. A server and a browser can both know it. */
export interface Making {
  readonly tag: string;
  /**
   * The language that is wanted: the one on offer that fits, else the canonical tag that was asked
   * for. A region that only writes its numbers otherwise does not count.
   */
  readonly language: string;
  /** Of the attributes on the tag those that the kit takes, without `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The settings of the page, as the host has written them. */
  readonly settings: object;
}

/** Settings that concern only widgets with the attribute of the same meaning. */
const contacts = ['emergencyNumber', 'phone', 'bookingUrl'];
const withContacts = ['cramp-help', 'cramp-guide'];

/** Settings that say nothing about the text, or that JSON cannot write. */
const aside = ['structuredData', 'i18n'];

/**
 * Tells a prerendered widget that says what the kit would say now from one that does not: it stands
 * on the widget as `data-prerendered`, and whoever finds another one there renders the widget anew.
 *
 * Rather too strict than too lax: settings that happen to change nothing in this widget, such as a
 * text of another one, make another fingerprint all the same.
 */
export function fingerprint({ tag, language, attributes, settings }: Making): string {
  const telling = Object.entries(settings).filter(
    ([name, value]) =>
      value != null &&
      !aside.includes(name) &&
      (withContacts.includes(tag) || !contacts.includes(name)),
  );
  const made = [version, edition, tag, language, attributes, Object.fromEntries(telling)];
  return fnv1a(JSON.stringify(made, sorted));
}

/** The same for the same entries in any order. */
function sorted(_name: string, value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

/** FNV-1a, 32 bits, over UTF-16 code units (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
