import { chinese } from './checks/chinese.mjs';
import { fileName } from './checks/file-name.mjs';
import { freshness } from './checks/freshness.mjs';
import { keys } from './checks/keys.mjs';
import { length } from './checks/length.mjs';
import { letters } from './checks/letters.mjs';
import { numbers } from './checks/numbers.mjs';
import { parts } from './checks/parts.mjs';
import { placeholders } from './checks/placeholders.mjs';
import { punctuation } from './checks/punctuation.mjs';
import { review } from './checks/review.mjs';
import { sameAsEnglish } from './checks/same-as-english.mjs';
import { script } from './checks/script.mjs';
import { strayCharacters } from './checks/stray-characters.mjs';
import { terms } from './checks/terms.mjs';

const checks = [
  parts,
  review,
  keys,
  placeholders,
  strayCharacters,
  punctuation,
  numbers,
  script,
  letters,
  chinese,
  sameAsEnglish,
  terms,
  length,
  freshness,
];

/** What is wrong in the file of a language: pairs of a key and a sentence for the translator. */
export async function problemsIn(tag, read) {
  const named = [...fileName(tag)];
  if (named.length > 0) return named; // without a language there is nothing to check against
  let locale;
  try {
    locale = read(tag);
  } catch (error) {
    if (error.exitCode) return [['file', error.message.replace(/^.*\.json: /, '')]]; // it is named already
    throw error;
  }
  const found = [];
  for (const check of checks) found.push(...(await check(locale)));
  return found;
}
