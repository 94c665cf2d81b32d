import { attestation } from './drafts.js';
import { formatLocale } from './format-locale.js';
import { editsOf, gapsOf } from './host-words.js';
import { fallback } from './languages.js';
import type { Review } from './locales.js';
import { direction } from './match.js';
import type { Messages, Translate } from './messages.js';
import type { Shortfall, WantedLanguage } from './wanted-language.js';

/**
 * How far a text has been checked: as its file says, by the host's own reviewer, or not at all any
 * more, since the host has edited it.
 */
export type ReviewStatus = Review['status'] | 'site' | 'edited';

/** All that a view needs to know of a language. */
export interface ShownText {
  /** The language of the words. */
  readonly language: string;
  /** The tag that was asked for. */
  readonly requested: string;
  /** The tag by which numbers, dates and lists are written: `ar-EG` and `ar-MA` differ. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  readonly status: ReviewStatus;
  /** Who has checked it, and when (ISO 8601). */
  readonly checked: { readonly by: string; readonly on: string } | undefined;
  readonly shortfall: Shortfall | undefined;
}

/**
 * Puts together what the views need to show a loaded language.
 *
 * @param sections The parts of `messages` that the widget shows: an edit elsewhere does not concern it.
 */
export function shownText(
  { tag, language, shortfall }: WantedLanguage,
  sections: readonly string[],
  messages: Messages,
): ShownText {
  // A tag may name a language that the browser has no numbers for, such as `arz`.
  const locale = shortfall ? formatLocale(language) : formatLocale(tag, language);
  const shown = [...sections, 'about']; // every widget has a foot
  const partial = gapsOf(language).some((section) => shown.includes(section));
  const edited = editsOf(language).some((section) => shown.includes(section));
  const site = attestation(language);
  const { status, by, on } = messages.review(language);
  return {
    language,
    requested: tag,
    locale,
    dir: direction(language),
    t: messages.translate(language, locale),
    // Nobody's name stands under words that were edited, or under English that stands in.
    status: edited ? 'edited' : partial ? 'draft' : site ? 'site' : status,
    checked: site ? { by: site.name, on: site.on } : by && on ? { by, on } : undefined,
    shortfall: shortfall ?? (partial ? 'partial' : undefined),
  };
}

/** Whether nobody qualified stands behind a text. */
export const isDraft = ({ status }: ShownText): boolean =>
  status === 'draft' || status === 'edited';

/** The key of the line that says that a text is a draft: a translation is one more reason for care. */
export const draftKey = ({ language }: ShownText) =>
  language === fallback ? 'review.draft' : 'review.draft-translation';
