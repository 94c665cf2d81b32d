import { fullName, keep } from './results.mjs';

/** Keeps the results of Web Test Runner. It prints nothing: another reporter has to. */
export const resultsReporter = () => ({
  onTestRunFinished({ sessions }) {
    for (const { browser, testFile, testResults, passed } of sessions) {
      const tests = testResults ? within(testResults) : [];
      const faultless = passed || tests.some(({ outcome }) => outcome === 'failed');
      // A file may also fail outside of its tests: it does not load, or never ends.
      keep(browser.name, testFile, faultless ? tests : [...tests, wholeFile]);
    }
  },
});

const wholeFile = { name: '', outcome: 'failed' };

function within({ tests, suites }, ...names) {
  const own = tests.map(({ name, passed, skipped }) => ({
    name: fullName(...names, name),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  }));
  return [...own, ...suites.flatMap((suite) => within(suite, ...names, suite.name))];
}
