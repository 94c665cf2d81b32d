import { placeOf, whySkipped } from './places.mjs';
import { parts, testsIn, trialsOf } from './trials.mjs';

/** Why the table of these promises would not tell the truth, or not all of it. */
export function problems(promises, tests, files) {
  const trials = trialsOf(promises);
  const named = new Set(trials.map((trial) => parts(trial).file));
  const needed = files.filter((file) => /^test\/(trials|hosts)\/.*\.test\.\w+$/.test(file));
  return [
    ...needed.filter((file) => !named.has(file)).map((file) => `No promise names ${file}.`),
    ...[...named]
      .filter((file) => !files.includes(file))
      .map((file) => `A promise names ${file}, which is not there.`),
    ...trials.filter(isGone(tests)).map((trial) => `No test begins with "${trial}".`),
    ...tests
      .filter(({ outcome, why, trial }) => outcome === 'skipped' && !why && !whySkipped(trial))
      .map(({ trial }) => `Nobody says why "${trial}" is skipped.`),
    ...without(trials, tests),
  ];
}

/** Whether a file has run, and has no such test. */
const isGone = (tests) => (trial) =>
  tests.some(({ file }) => file === parts(trial).file) && testsIn(trial, tests).length === 0;

/** A run breaks off, or a browser is not there: then many have no result, and one line says enough. */
function without(trials, tests) {
  const missing = trials.flatMap((trial) => {
    const ran = new Set(testsIn(trial, tests).map(({ engine }) => engine));
    return placeOf(trial)
      .runs.filter((engine) => !ran.has(engine))
      .map((engine) => `"${trial}" in ${engine}`);
  });
  if (missing.length === 0) return [];
  return [
    `${missing.length} results are missing, the first that of ${missing[0]}. ` +
      'Run npm test, npm run engines, npm run trials and npm run hosts.',
  ];
}
