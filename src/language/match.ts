import { languages, type Language } from './languages.js';
import { memoized } from './memoized.js';

/**
 * Languages whose readers read another one that CLDR does not call an alias of theirs (CLDR,
 * supplemental/languageInfo.xml): Cantonese in Chinese, spoken Arabics in standard Arabic.
 */
const readsAs: Readonly<Record<string, string>> = { yue: 'zh', apc: 'ar', ary: 'ar', arz: 'ar' };

/** Aliases of CLDR (supplementalMetadata.xml) that WebKit does not know. */
const aliases: Readonly<Record<string, string>> = { arb: 'ar', cmn: 'zh', tl: 'fil' };

/** Scripts written from right to left (Unicode Standard Annex 9, CLDR scriptMetadata). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * Reads a tag as people write it (`en_GB`, ` es `) and makes it canonical (BCP 47).
 *
 * Returns undefined for what names no language: empty, `auto`, `und`, `x-klingon`.
 */
export const canonical = memoized((tag) => {
  // Most pages say `en`, and the first locale that a page makes takes long on an old phone.
  if ((languages as readonly string[]).includes(tag)) return tag;
  try {
    const written = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    const locale = new Intl.Locale(written, { language: aliases[written.language] });
    // Only a language that is known has a likely script; `und` would get that of English.
    const known = locale.language !== 'und' && locale.maximize().script;
    return known ? locale.toString() : undefined;
  } catch {
    return undefined;
  }
});

/**
 * Finds the offered language for a tag: the same language in the same script, the same region
 * first. A script is never crossed: `zh-TW` is not served `zh-Hans`, nor `pa-PK` Gurmukhi.
 *
 * Returns undefined where nothing fits, or where the tag names no language.
 *
 * @param tag As people write it: `en_GB` too.
 * @param offered BCP 47 tags, the preferred first. All shipped languages by default.
 */
export function match<Offered extends string = Language>(
  tag: string,
  offered: readonly Offered[] = languages as readonly string[] as readonly Offered[],
): Offered | undefined {
  const known = canonical(tag);
  if (!known) return undefined;
  if (offered.includes(known as Offered)) return known as Offered;
  const wanted = likely(known);
  const language = readsAs[wanted.language] ?? wanted.language;
  const fitting = offered.filter((each) => {
    const locale = likely(each);
    return locale.language === language && locale.script === wanted.script;
  });
  return fitting.find((each) => likely(each).region === wanted.region) ?? fitting[0];
}

/** The direction in which the language of a valid tag is written, by its likely script. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(likely(tag).script ?? '') ? 'rtl' : 'ltr';
}

/** A valid tag with its likely script and region (Unicode Technical Standard 35, Likely Subtags). */
const likely = memoized((tag) => new Intl.Locale(tag).maximize());
