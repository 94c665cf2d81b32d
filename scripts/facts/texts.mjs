const plural = /_(zero|one|two|few|many|other)$/;

/** Every text that a language should have: the keys of English, and the plural forms of its own. */
export function textsOf(english, messages, rules) {
  const own = keysOf(messages);
  return keysOf(english).flatMap((key) => {
    if (!plural.test(key)) return [{ key }];
    if (!key.endsWith('_other')) return []; // each counted text once
    const base = key.replace(plural, '');
    const forms = own.filter((each) => plural.test(each) && each.replace(plural, '') === base);
    return (forms.length > 0 ? forms : [key]).map((form) => counted(form, base, rules));
  });
}

/** The keys of a tree of texts, as `causes.heading`. */
export function keysOf(texts, prefix = '') {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${prefix}${name}`] : keysOf(text, `${prefix}${name}.`),
  );
}

/** A plural form, the English one for the same number, and a number that calls for it. */
function counted(key, base, rules) {
  const [, form] = plural.exec(key);
  const count = counts.find((each) => rules.select(each) === form) ?? 2;
  return { key, source: `${base}_${englishRules.select(count)}`, values: { count } };
}

const englishRules = new Intl.PluralRules('en');

/** Some languages have a form for millions only, some one for fractions only. */
const counts = [...Array(200).keys(), 1e6, 1.5];
