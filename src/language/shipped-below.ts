import { languages, type Language } from './languages.js';
import { match } from './match.js';

/** Regions of the pseudo-locales (CLDR), which nobody speaks: `en-XA`, `ar-XB`. */
const pseudoRegion = /-X[AB]$/;

const known = new Map<string, Language | undefined>();

/** The shipped language whose words stand below those of another: `es` below `es-MX`, none below `cy`. */
export function shippedBelow(language: string): Language | undefined {
  if (!known.has(language))
    known.set(language, pseudoRegion.test(language) ? undefined : match(language, languages));
  return known.get(language);
}
