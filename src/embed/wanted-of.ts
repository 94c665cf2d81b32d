import { declaredTag } from '../language/declared-language.js';
import { inheritedTag } from '../language/inherited-language.js';
import type { Language } from '../language/languages.js';
import { canonical, match } from '../language/match.js';

/** The shipped language that a place in the page asks for, as `wantedLanguage` finds it where nothing is set. */
export function wantedOf(element: Element): Language | undefined {
  const own = inheritedTag(element) ?? declaredTag();
  const tags = canonical(own) ? [own] : navigator.languages;
  return tags.map((tag) => match(tag)).find(Boolean);
}
