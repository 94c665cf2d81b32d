import { engines, placeOf, whySkipped } from './places.mjs';
import { parts, testsIn } from './trials.mjs';

/** The table of promises and trials, as Markdown, with the reasons that it gives below it. */
export function table(promises, tests) {
  const reasons = [];
  const note = (reason) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return letter(reasons.indexOf(reason));
  };
  const rowOf = (promise, trial) => {
    const cells = engines.map((engine) => cell(trial, engine, tests, note));
    return row(promise, link(trial), ...cells);
  };

  const rows = Object.entries(promises).flatMap(([topic, those]) => [
    row(`**${topic}**`, '', ...engines.map(() => '')),
    ...Object.entries(those).flatMap(([promise, [first, ...others]]) => [
      rowOf(promise, first),
      ...others.map((trial) => rowOf('', trial)),
    ]),
  ]);
  const head = ['Promise', 'Trial', ...engines];
  const list = reasons.map((reason, index) => `- (${letter(index)}) ${reason}`);
  return [row(...head), row(...head.map(() => '-')), ...rows, '', ...list].join('\n');
}

/**
 * What a trial has come to in an engine. Without figures: a test more is no news of a promise, and
 * should not make the page stale.
 */
function cell(trial, engine, tests, note) {
  const found = testsIn(trial, tests).filter((test) => test.engine === engine);
  const skipped = found.filter(({ outcome }) => outcome === 'skipped');
  if (found.some(({ outcome }) => outcome === 'failed')) return '**failed**';
  if (skipped.length > 0) {
    const why = new Set(skipped.map((test) => note(test.why ?? whySkipped(test.trial) ?? '?')));
    const what = skipped.length < found.length ? 'passed in part' : 'skipped';
    return `${what} (${[...why].join(', ')})`;
  }
  if (found.length > 0) return 'passed';
  const { runs, [engine]: reason } = placeOf(trial);
  if (runs.includes(engine)) return '**no result**';
  return reason ? `not run (${note(reason)})` : '–';
}

const letter = (index) => String.fromCodePoint('a'.codePointAt(0) + index);

function link(trial) {
  const { file, name } = parts(trial);
  const title = `[${file.replace(/^test\/|\.test\.\w+$/g, '')}](../${file})`;
  return name ? `${title} \`${name}\`` : title;
}

/** A bar would begin another cell. */
const row = (...cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
