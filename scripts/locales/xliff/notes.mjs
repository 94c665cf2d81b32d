import { isWide } from '../columns.mjs';
import { numberFor } from '../content-numbers.mjs';
import { termsFor } from '../glossary.mjs';
import { examplesOf } from '../plural-forms.mjs';
import { nameIn, placeholders, pluralForm, withoutPlaceholders } from '../texts.mjs';

/** What a translator is told about a text, a line each. */
export function notesFor(locale, key, context) {
  const source = locale.english.textFor(key);
  return [
    context?.note,
    context &&
      `At most ${isWide(locale.tag) ? Math.floor(context.longest / 2) : context.longest} characters fit.`,
    plural(locale, key),
    ...new Set(placeholders(source).map((each) => `${each} is ${meaning(key, each)}. Keep it.`)),
    glossary(locale, source),
    remarks[locale.state(key)],
  ].filter(Boolean);
}

const remarks = {
  stale: 'The English has changed since this was translated. Does the text still say the same?',
  unknown: 'Nobody has said from which English this was translated. Does it say the same?',
};

function plural({ tag }, key) {
  const form = pluralForm(key);
  return form && `For counts such as ${examplesOf(tag, form).join(', ')} (plural form "${form}").`;
}

/** What fills a placeholder. The number is told for the sake of grammar. */
function meaning(key, written) {
  const number = numberFor(key, written);
  return number === undefined ? fillings[nameIn(written)] : `a number, now ${number}`;
}

const fillings = {
  number: 'a telephone number',
  count: 'a number of things',
  version: 'the number of a version',
  by: 'the name of a person',
  on: 'a date',
  date: 'a date',
  language: 'the name of a language in your language, such as "Spanish"',
};

function glossary({ data, english }, source) {
  const used = [...termsFor({ source, sourceWords: withoutPlaceholders(source) }, english)]
    .filter((term) => data.terms?.[term]?.length > 0)
    .map((term) => `${english.terms[term][0]} = ${data.terms[term].join(' or ')}`);
  return used.length > 0 && `Words to use: ${used.join('; ')}.`;
}
