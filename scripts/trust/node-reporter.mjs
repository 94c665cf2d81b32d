// Keeps the results of Node's test runner, and prints what its reporter `spec` does. Node's own
// reporters do not say which file a test is in.
import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';
import { fullName, keep } from './results.mjs';

export default async function* reporter(events) {
  yield* Readable.from(noting(events)).compose(new spec());
}

async function* noting(events) {
  const files = new Map();
  /** The test that runs, after the suites that it stands in. */
  let open = [];

  for await (const event of events) {
    yield event;
    const { type, data } = event;
    if (type === 'test:start') {
      open = [...open.slice(0, data.nesting), data];
    } else if (type === 'test:pass' || type === 'test:fail') {
      const isSuite = open.length > data.nesting + 1;
      open = open.slice(0, data.nesting + 1);
      // A suite counts by its tests, unless something around them has failed.
      if (type === 'test:pass' && (isSuite || isFile(data))) continue;
      // Node names the file that calls `test`. That of the suite around is the one that was run.
      const { file } = open[0];
      files.set(file, [...(files.get(file) ?? []), found(type, data, open)]);
    }
  }
  for (const [file, tests] of files) keep('Node', file, tests);
}

/** A file that does not load fails as a test with its path for a name. One without tests passes so. */
const isFile = ({ name, file }) => name === file;

function found(type, data, open) {
  const name = isFile(data) ? '' : fullName(...open.map((each) => each.name));
  if (type === 'test:fail') return { name, outcome: 'failed' };
  if (data.skip === undefined) return { name, outcome: 'passed' };
  return { name, outcome: 'skipped', ...(typeof data.skip === 'string' && { why: data.skip }) };
}
