import { fallback } from '../language/languages.js';
import { match } from '../language/match.js';
import { availableLanguages } from '../language/host-words.js';
import { pageTags } from '../language/page-language.js';
import { configuration } from '../settings/configure.js';
import type { Shown } from '../views/widget.js';
import { describe } from './describe.js';

let script: HTMLScriptElement | undefined;

/** Keeps the page's description of what its widgets show in the page's language; none where the host wants none. */
export function describePage(all: readonly Shown[]): void {
  const [language] = pageTags().flatMap((tag) => match(tag, availableLanguages()) ?? []);
  const description = configuration().structuredData
    ? describe(all.filter(({ text }) => text.language === (language ?? fallback)))
    : undefined;
  script?.remove();
  if (!description) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // Not `textContent`: required Trusted Types guard it, although this script is data.
  script.append(JSON.stringify(description));
  document.head.append(script);
}
