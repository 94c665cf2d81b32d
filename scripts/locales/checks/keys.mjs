import { formsOf } from '../plural-forms.mjs';
import { base, pluralForm } from '../texts.mjs';

/** A language has the texts of English in the same order, with its own plural forms. */
export function* keys({ tag, texts, keys: expected, english }) {
  for (const key of expected) {
    const text = texts.get(key);
    if (text === undefined) yield [key, `is missing. ${wanted(key, tag)}`];
    else if (typeof text !== 'string') yield [key, 'is not a text. Write it in " ".'];
    else if (text === '') yield [key, `is empty. Translate: "${english.textFor(key)}"`];
  }
  const extra = [...texts.keys()].filter((key) => !expected.includes(key));
  for (const key of extra) yield [key, unwanted(key, tag, english)];

  const found = [...texts.keys()].filter((key) => expected.includes(key));
  const inOrder = expected.filter((key) => texts.has(key));
  const wrong = found.findIndex((key, index) => key !== inOrder[index]);
  if (wrong >= 0) {
    yield [
      found[wrong],
      `is out of order. ${inOrder[wrong]} comes here: keep the order of en.json.`,
    ];
  }
}

const isPlural = (key, english) => !english.texts.has(base(key)) && english.hashes.has(base(key));

const wanted = (key, tag) =>
  pluralForm(key)
    ? `This language has the plural forms ${formsOf(tag).join(', ')}.`
    : 'Add it where en.json has it, and translate it.';

const unwanted = (key, tag, english) =>
  pluralForm(key) && isPlural(key, english)
    ? `is a plural form that this language has not. Take it out. It has ${formsOf(tag).join(', ')}.`
    : 'is not in en.json. Take it out.';
