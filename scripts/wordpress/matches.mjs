import { languages, matchLanguage } from '../../dist/index.js';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** Codes of three letters that WordPress or people use for what our readers read. */
const triples = ['apc', 'arb', 'ary', 'arz', 'cmn', 'fil', 'hat', 'prs', 'tgl', 'yue'];

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const regions = pairs.map((pair) => pair.toUpperCase()).filter((code) => regionNames.of(code));

const scripts = new Set(languages.map((tag) => new Intl.Locale(tag).maximize().script));

/**
 * How the kit matches a tag, as a table for programs that know no likely scripts. For each language:
 * what it gets by itself (under an empty key), with a script, and in regions where that is another
 * one. Empty is none: nobody in Pakistan is served Gurmukhi.
 */
export function matches() {
  const rows = [...pairs, ...triples].flatMap((code) => {
    const alone = matchLanguage(code) ?? '';
    const found = (subtag) => matchLanguage(`${code}-${subtag}`) ?? '';
    const inScripts = [...scripts]
      .map((script) => [script, found(script)])
      .filter(([, tag]) => tag);
    if (inScripts.length === 0) return [];
    const elsewhere = regions
      .map((region) => [region, found(region)])
      .filter(([, tag]) => tag !== alone);
    return [[code, Object.fromEntries([['', alone], ...inScripts, ...elsewhere])]];
  });
  return Object.fromEntries(rows);
}
