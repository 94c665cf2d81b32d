import { placeholders as placeholdersIn } from '../texts.mjs';

/** A text has the placeholders of English, each as often, written the same. */
export function* placeholders({ pairs }) {
  for (const { key, text, source } of pairs) {
    for (const problem of placeholderProblems(text, source)) yield [key, problem];
  }
}

/** What is wrong with the placeholders of a text, in words. */
export function placeholderProblems(text, source) {
  const [found, wanted] = [text, source].map(placeholdersIn);
  return [
    ...without(wanted, found).map((each) => `lacks ${each}. Copy it from the English as it is.`),
    ...without(found, wanted).map((each) => `has ${each}, which the English has not. Take it out.`),
  ];
}

/** What is left of a list when each of another has taken one of its like away. */
function without(list, taken) {
  const left = [...list];
  for (const each of taken) {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
