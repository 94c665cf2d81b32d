import { readdirSync, statSync } from 'node:fs';

// This folder only says what was found out, and documents say it too.
const tried = ['bin', 'demo', 'locales', 'scripts', 'src', 'test'];
const beside = /^(package-lock\.json|[^.]+\.config\.mjs)$/;
const isTried = (file) => !file.startsWith('scripts/trust') && !file.endsWith('.md');

/** The files of the project that its tests depend on, each with the time of its last change. */
export const changes = () =>
  [...tried.flatMap(filesIn), ...readdirSync('.').filter((name) => beside.test(name))]
    .filter(isTried)
    .map((file) => ({ file, changed: statSync(file).mtimeMs }));

/** What stands in a folder, but for what npm, a framework or an editor has put there. */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : path;
    });

/**
 * The results of runs that have seen all changes, and of the others what they have not seen. A test
 * file concerns its own results, everything else those of all.
 */
export function fresh(results, changed) {
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

const isTest = ({ file }) => /\.test\.\w+$/.test(file);
const byTime = (one, other) => one.changed - other.changed;
