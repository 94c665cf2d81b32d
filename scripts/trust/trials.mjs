import { placeOf } from './places.mjs';
import { fullName } from './results.mjs';

/** The file and the name of a trial: "test/x.test.ts › a suite › a test". */
export function parts(trial) {
  const [file, ...names] = trial.split(' › ');
  return { file, name: fullName(...names) };
}

/** All trials that promises name. */
export const trialsOf = (promises) => Object.values(promises).flatMap(Object.values).flat();

/** Each test of some results, by its full `trial` and the engine that it ran in. */
export const testsOf = (results) =>
  results.flatMap(({ engine, file, tests }) =>
    tests.map(({ name, outcome, why }) => {
      const trial = fullName(file, name);
      return { file, trial, engine: ranIn(trial, engine), outcome, why };
    }),
  );

/** What runs in Node may open a browser: the one that it names, or that of its place. */
function ranIn(trial, engine) {
  if (engine !== 'Node') return engine;
  return /› (?:In )?(Chromium|Firefox|WebKitGTK)(?: |$)/.exec(trial)?.[1] ?? placeOf(trial).runs[0];
}

/** Those tests that are part of a trial. A file that failed as a whole is part of each. */
export const testsIn = (trial, tests) =>
  tests.filter((test) => test.trial.startsWith(trial) || test.trial === parts(trial).file);
