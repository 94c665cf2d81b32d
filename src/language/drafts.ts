import type { Reviewer } from '../settings/configuration.js';
import { configuration } from '../settings/configure.js';
import { availableLanguages } from './host-words.js';
import { fallback, reviewed } from './languages.js';
import { match } from './match.js';
import { shippedBelow } from './shipped-below.js';

/** Who has checked a language for this site, if the host says that somebody has. */
export function attestation(language: string): Reviewer | undefined {
  const { reviewer } = configuration();
  const attested = reviewer?.languages.some((tag) => match(tag, availableLanguages()) === language);
  return attested ? reviewer : undefined;
}

/** Whether the host wants no draft, and a language is one. What the site itself has edited is its own to show. */
export function isRefused(language: string): boolean {
  return configuration().drafts === 'refuse' && !isChecked(language);
}

/** The language for readers whose own is refused or not there: English where nothing better is checked. */
export function bestChecked(): string {
  return [...reviewed, ...availableLanguages()].find(isChecked) ?? fallback;
}

function isChecked(language: string): boolean {
  const below = shippedBelow(language);
  return attestation(language) !== undefined || (below !== undefined && reviewed.includes(below));
}
