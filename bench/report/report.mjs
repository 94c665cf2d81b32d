import { aligned, table } from './table.mjs';
import { verdicts } from './verdicts.mjs';

/** A run in Markdown: the table, how the kit stands in it, and where it was measured. */
export function report({ circumstances, runs, forms, missing }) {
  const { date, machine, load, protocol, browser, node, packages } = circumstances;
  const network = { h2: 'HTTP/2', 'http/1.1': 'HTTP/1.1' }[protocol];
  const versions = Object.entries(packages).map((each) => each.join(' '));
  return [
    table(forms),
    judged(forms),
    missing.map((line) => `- Not measured: ${line}`).join('\n'),
    `${date}, ${runs} runs, ${network}. ${machine}. ${browser}, Node ${node}, ${versions.join(', ')}.`,
    // Less than one process was at work before we began.
    load > 1 && `The machine was busy with other work (load ${load}): the times are too long.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function judged(forms) {
  const measured = Object.fromEntries(forms.map((form) => [form.id, form.measured]));
  const rows = verdicts(measured).map(({ name, ratio, most, holds }) => [name, ratio, most, holds]);
  return rows.length && aligned([['The kit', 'is', 'at most', 'holds'], ...rows]);
}
