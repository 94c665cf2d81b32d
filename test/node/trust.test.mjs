// The table of docs/trust.md: what has failed must show, and what was not tried must not look tried.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changes, fresh } from '../../scripts/trust/fresh.mjs';
import { problems } from '../../scripts/trust/problems.mjs';
import { promises as ours } from '../../scripts/trust/promises.mjs';
import { table } from '../../scripts/trust/table.mjs';
import { testsOf } from '../../scripts/trust/trials.mjs';
import { resultsReporter } from '../../scripts/trust/web-test-runner-reporter.mjs';

const readers = 'test/trials/in-page/readers.test.ts';
const pages = 'test/trials/pages.test.mjs';
const promises = { Texts: { 'They come.': [`${readers} › A reader`, pages] } };

const passed = (name) => ({ name, outcome: 'passed' });
const failed = (name) => ({ name, outcome: 'failed' });
const skipped = (name, why) => ({ name, outcome: 'skipped', why });

/** What has run in each engine: A reader's tests in the three browsers, and the pages in Node. */
const run = ({
  chromium = [passed('A reader › reads')],
  firefox = [passed('A reader › reads')],
  webkit = [passed('A reader › reads')],
  node = [passed('a page')],
} = {}) =>
  testsOf([
    { engine: 'Chromium', file: readers, tests: chromium },
    { engine: 'Firefox', file: readers, tests: firefox },
    { engine: 'WebKitGTK', file: readers, tests: webkit },
    { engine: 'Node', file: pages, tests: node },
  ]);

/** The cells of both trials, from Chromium to Node. */
const cells = (tests) =>
  table(promises, tests)
    .split('\n')
    .filter((line) => line.includes('](../test/'))
    .map((line) => line.split(' | ').slice(2).join(' | '));

const complaints = (tests, files = [readers, pages]) => problems(promises, tests, files);

describe('The table', () => {
  test('says where each trial has passed, and why it does not run elsewhere', () => {
    const [first, second] = cells(run());

    assert.equal(first, 'passed | passed | passed | – |');
    assert.match(second, /^passed \| not run \(a\) \| not run \(b\) \| – \|$/);
    assert.match(table(promises, run()), /\n- \(a\) .+\n- \(b\) .+$/);
    assert.deepEqual(complaints(run()), []);
  });

  test('says that a trial has failed, whatever else has passed', () => {
    const tests = run({ firefox: [passed('A reader › reads'), failed('A reader › waits')] });

    assert.equal(cells(tests)[0], 'passed | **failed** | passed | – |');
  });

  test('says that a trial has failed when its file does not even load', () => {
    assert.equal(cells(run({ chromium: [failed('')] }))[0], '**failed** | passed | passed | – |');
  });

  test('does not count the failure of another trial of the file', () => {
    const tests = run({ firefox: [passed('A reader › reads'), failed('Another › waits')] });

    assert.equal(cells(tests)[0], 'passed | passed | passed | – |');
  });

  test('does not call passed what was skipped, and says why', () => {
    const tests = run({
      chromium: [passed('A reader › reads'), skipped('A reader › waits', 'no clock here')],
      firefox: [skipped('A reader › reads', 'no clock here')],
    });

    assert.equal(cells(tests)[0], 'passed in part (a) | skipped (a) | passed | – |');
    assert.match(table(promises, tests), /\n- \(a\) no clock here\n/);
  });

  test('puts what runs in Node into the column of the browser that it opens', () => {
    const tests = run({ node: [passed('In Chromium it stays'), failed('In Firefox it stays')] });

    assert.match(cells(tests)[1], /^passed \| \*\*failed\*\* \| not run/);
  });
});

describe('The table is refused where', () => {
  test('no promise names a trial', () => {
    const files = [readers, pages, 'test/hosts/new.test.mjs', 'test/node/tools.test.mjs'];

    assert.deepEqual(complaints(run(), files), ['No promise names test/hosts/new.test.mjs.']);
  });

  test('a trial that a promise names is gone', () => {
    const gone = run({
      chromium: [passed('Another')],
      firefox: [passed('Another')],
      webkit: [passed('Another')],
    });

    assert.match(complaints(gone)[0], /No test begins with ".*readers\.test\.ts › A reader"/);
    assert.match(complaints(run(), [readers])[0], /pages\.test\.mjs, which is not there/);
  });

  test('a result is missing', () => {
    const tests = run().filter(({ engine }) => engine !== 'Firefox');

    assert.match(cells(tests)[0], /^passed \| \*\*no result\*\* \| passed/);
    assert.match(complaints(tests)[0], /^1 results are missing.* in Firefox\. Run npm test/);
  });

  test('nobody says why a test is skipped', () => {
    const tests = run({ webkit: [skipped('A reader › reads')] });

    assert.match(complaints(tests)[0], /^Nobody says why ".*A reader › reads" is skipped\.$/);
  });

  test('something has changed since the run', () => {
    const results = [
      { file: readers, began: 5 },
      { file: pages, began: 5 },
    ];
    const changed = (own, source) => [
      { file: readers, changed: own },
      { file: pages, changed: 1 },
      { file: 'src/index.ts', changed: source },
    ];
    const left = ({ seen, unseen }) => [seen.map(({ file }) => file), unseen];

    assert.deepEqual(left(fresh(results, changed(1, 1))), [[readers, pages], []]);
    assert.deepEqual(left(fresh(results, changed(9, 1))), [[pages], [readers]]);
    assert.deepEqual(left(fresh(results, changed(1, 9))), [[], ['src/index.ts']]);
  });
});

describe('What a run has found is kept', () => {
  const reporter = fileURLToPath(new URL('../../scripts/trust/node-reporter.mjs', import.meta.url));

  /** Calls something in an empty folder, and hands over what is kept of it. */
  function keptOf(engine, file, call) {
    const before = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-trust-'));
    try {
      process.chdir(folder);
      call();
      const text = readFileSync(`build/results/${engine}/${file}.json`, 'utf8');
      return JSON.parse(text).tests;
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  }

  /** Runs a test file with Node's runner. */
  const keptOfNode = (text) =>
    keptOf('Node', 'a.test.mjs', () => {
      writeFileSync('a.test.mjs', text);
      const { NODE_TEST_CONTEXT: _, ...env } = process.env; // else it would report to this run
      const args = ['--test', `--test-reporter=${reporter}`, 'a.test.mjs'];
      const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      assert.match(stdout, /^ℹ pass \d+$/m); // it prints what Node's own reporter does
    });

  test('by Node: tests under their suites, with the reason where they are skipped', () => {
    const tests = keptOfNode(`
      import { before, describe, test } from 'node:test';
      describe('A', () => {
        test('a', () => {});
        test('b', () => { throw new Error('no'); });
        test('c', { skip: 'no clock here' }, () => {});
        test('d', (t) => t.test('e', () => {}));
      });
      describe('B', { skip: 'all of it' }, () => { test('a', () => {}); });
    `);

    assert.deepEqual(tests, [
      passed('A › a'),
      failed('A › b'),
      skipped('A › c', 'no clock here'),
      passed('A › d › e'),
      failed('A'),
      skipped('B', 'all of it'),
    ]);
  });

  test('by Node: a file that does not load', () => {
    assert.deepEqual(keptOfNode(`import './nowhere.mjs';`), [failed('')]);
  });

  test('by Web Test Runner: tests under their suites, and a file that does not load', () => {
    const suite = { name: 'A', suites: [], tests: [{ name: 'a', passed: true }] };
    const other = { name: 'b', passed: false, skipped: true };
    const session = (file, rest) => ({
      browser: { name: 'Firefox' },
      testFile: join(process.cwd(), file),
      ...rest,
    });
    const report = (rest) =>
      keptOf('Firefox', 'a.test.ts', () =>
        resultsReporter().onTestRunFinished({ sessions: [session('a.test.ts', rest)] }),
      );

    assert.deepEqual(
      report({ passed: true, testResults: { suites: [suite], tests: [other] } }).map(
        ({ name, outcome }) => [name, outcome],
      ),
      [
        ['b', 'skipped'],
        ['A › a', 'passed'],
      ],
    );
    assert.deepEqual(report({ passed: false }), [failed('')]);
  });
});

test('every trial of this project guards a promise, and every promise has its trials', () => {
  const files = changes().map(({ file }) => file);

  const found = problems(ours, [], files).filter((line) => !line.includes('results are missing'));

  assert.deepEqual(found, []);
});
