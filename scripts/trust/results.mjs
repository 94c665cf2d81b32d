// What the runs of the tests have found, one file for each engine and test file: a run takes the place
// of the one before, for what it has run. It is kept in build/, which every build clears, so nothing
// that was found out about another build is left.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const folder = 'build/results';
const slashes = (path) => path.split(sep).join('/');

/**
 * Keeps what a run has found in a test file.
 *
 * @param engine - The browser's, or Node.
 * @param path - The test file, in full.
 * @param tests - Each test's `name` with those of what it stands in, its `outcome` (passed, failed or
 * skipped) and, if it says so, `why` it was skipped.
 */
export function keep(engine, path, tests) {
  const file = slashes(relative(process.cwd(), path));
  const place = join(folder, engine, `${file}.json`);
  mkdirSync(dirname(place), { recursive: true });
  // What has changed since the run began, it may not have seen.
  const result = { engine, file, began: performance.timeOrigin, tests };
  writeFileSync(place, JSON.stringify(result, null, 1));
}

/** All that is kept. */
export function kept() {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT') return []; // nothing has run
    throw error;
  }
}

/** The name of a test, after those of the suites that it stands in. */
export const fullName = (...names) => names.filter(Boolean).join(' › ');
