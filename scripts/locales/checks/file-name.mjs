const pseudo = new Set(['XA', 'XB']);

/** A file is named by its tag as BCP 47 writes it: `pt-BR`, not `pt_br`. */
export function* fileName(tag) {
  const problem = tagProblem(tag);
  if (problem) yield ['file name', `${problem} Rename the file, or take it away.`];
}

/** What is wrong with the tag of a language, in words. */
export function tagProblem(tag) {
  let canonical;
  try {
    [canonical] = Intl.getCanonicalLocales(tag);
  } catch {
    return `"${tag}" is not a language tag. One looks like nl or pt-BR (BCP 47).`;
  }
  if (canonical !== tag) return `"${tag}" is not how BCP 47 writes it: that is ${canonical}.`;
  const { language, region, script } = new Intl.Locale(tag).maximize();
  if (pseudo.has(region)) return `"${tag}" is a pseudo-locale, which is made, not translated.`;
  // Only a language that Unicode knows has a likely script.
  return script ? undefined : `"${language}" is no language that Unicode knows.`;
}
