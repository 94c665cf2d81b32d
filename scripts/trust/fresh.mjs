import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

// Not what only says what was found out.
const tried = ['.', ':!*.md', ':!bench', ':!.*', ':!scripts/trust.mjs', ':!scripts/trust'];

/** The files of the project that its tests depend on, each with the time of its last change. */
export function changes() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...tried];
  return execFileSync('git', list, { encoding: 'utf8' })
    .split('\0')
    .flatMap((file) => {
      const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      return file && changed ? [{ file, changed }] : [];
    });
}

/**
 * The results of runs that have seen all changes, and of the others what they have not seen. A test
 * file concerns its own results, everything else those of all.
 */
export function fresh(results, changed) {
  const isTest = ({ file }) => /\.test\.\w+$/.test(file);
  const last = changed
    .filter((change) => !isTest(change))
    .toSorted(byTime)
    .at(-1);
  const own = new Map(changed.filter(isTest).map((change) => [change.file, change]));

  const unseen = new Set();
  const seen = results.filter(({ file, began }) => {
    const newer = [last, own.get(file)].find((change) => change?.changed > began);
    if (newer) unseen.add(newer.file);
    return !newer && own.has(file); // else the test file is gone
  });
  return { seen, unseen: [...unseen] };
}

const byTime = (one, other) => one.changed - other.changed;
