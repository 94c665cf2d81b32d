const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

// Where Node does not know a language (Haitian Creole), English forms hold, whatever this machine speaks.
const rulesOf = (tag) => new Intl.PluralRules([tag, 'en']);

/** The plural forms of a language (CLDR), in CLDR's order. */
export function formsOf(tag) {
  const { pluralCategories } = rulesOf(tag).resolvedOptions();
  return order.filter((form) => pluralCategories.includes(form));
}

/** Some numbers that take a form, for a translator to try it with. */
export function examplesOf(tag, form) {
  const rules = rulesOf(tag);
  const tried = [...Array(201).keys(), 1_000_000, 1.5];
  return tried.filter((number) => rules.select(number) === form).slice(0, 4);
}
