import { edition } from './content/edition.js';
import { attributeNames } from './tags.js';
import { version } from './version.js';

/** The settings that say something about the text, last those that only widgets with numbers to call show. */
const telling = ['messages', 'reviewer', 'drafts', 'emergencyNumber', 'phone', 'bookingUrl'];

/**
 * Tells a prerendered widget that says what the kit would say now from one that does not: it stands
 * on the widget as `data-prerendered`, and whoever finds another one there renders the widget anew.
 * A server and a browser can both know all that it is made of.
 *
 * Rather too strict than too lax: settings that happen to change nothing in this widget, such as a
 * text of another one, make another fingerprint all the same.
 *
 * @param language The language that is wanted: the one on offer that fits, else the canonical tag that
 *   was asked for. A region that only writes its numbers otherwise does not count.
 * @param attribute Gives the attributes on the tag by their name, null for what is not there. `lang` is
 *   not asked for.
 * @param settings The settings of the page, as the host has written them. Those that say nothing about
 *   the text do not count.
 * @throws A TypeError where JSON cannot write a setting.
 */
export function fingerprint(
  tag: string,
  language: string | undefined,
  attribute: (name: string) => string | null,
  settings: Readonly<Record<string, unknown>>,
): string {
  const names = telling.slice(0, /help|guide/.test(tag) ? 6 : 3);
  const made = [
    version,
    edition.version,
    tag,
    language,
    ...attributeNames.map(attribute),
    ...names.map((name) => settings[name]),
  ];
  return fnv1a(JSON.stringify(made));
}

/** FNV-1a, 32 bits, over code points (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193);
  return (hash >>> 0).toString(36);
}
