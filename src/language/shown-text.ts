import type { Language } from './languages.js';
import { direction } from './match.js';
import type { Messages, Review, Translate } from './messages.js';
import type { WantedLanguage } from './wanted-language.js';

/** Why a text is not in the language that was asked for: we have no such text, or it did not load. */
export type Shortfall = 'missing' | 'failed';

/** All that a view needs to know of a language. */
export interface ShownText {
  /** The language of the words. */
  readonly language: Language;
  /** The tag that was asked for. */
  readonly requested: string;
  /** The tag by which numbers, dates and lists are written: `ar-EG` and `ar-MA` differ. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  readonly review: Review;
  readonly shortfall: Shortfall | undefined;
}

/** Puts together what the views need to show a loaded language. */
export function shownText(
  { tag, language }: WantedLanguage,
  shortfall: Shortfall | undefined,
  messages: Messages,
): ShownText {
  // A tag may name a language that the browser has no numbers for, such as `arz`.
  const locale = shortfall ? language : (Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? language);
  return {
    language,
    requested: tag,
    locale,
    dir: direction(language),
    t: messages.translate(language, locale),
    review: messages.review(language),
    shortfall,
  };
}
