import { summary } from './statistics.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const seconds = (time) => (time / 1000).toFixed(2);
const milliseconds = (time) => time.toFixed(0);
const score = (shift) => shift.toFixed(2);

/** The columns: a title, how a number is written, and what stands in them. */
const columns = [
  ['kB to text, 1 / 4', kilobytes, 'bytes before, one', 'bytes before'],
  ['kB in all, 1 / 4', kilobytes, 'bytes all, one', 'bytes all'],
  ['1 / 24 languages', kilobytes, 'bytes before, English only', 'bytes before'],
  ['text, slow, s', seconds, 'text slow en'],
  ['in Spanish', seconds, 'text slow es'],
  ['text, fast', seconds, 'text fast en'],
  ['shift 360 / 1280', score, 'shift narrow', 'shift wide'],
  ['switch 400, ms', milliseconds, 'switch first'],
  ['again', milliseconds, 'switch later'],
  ['mount 1,000, ms', milliseconds, 'mount first'],
  ['again', milliseconds, 'mount later'],
  ['MB kept, round 1 / 3', megabytes, 'heap kept first', 'heap kept third'],
];

/**
 * The table in Markdown, its columns in line.
 *
 * @param rows A name and what was measured: numbers by what they are of.
 */
export const table = (rows) =>
  aligned([
    ['', ...columns.map(([title]) => title)],
    ...rows.map(({ name, measured }) => [
      name,
      ...columns.map(([, written, ...keys]) =>
        cell(
          keys.map((key) => measured[key]),
          written,
        ),
      ),
    ]),
  ]);

/** Rows of text as a table, the first row its head. */
export function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const padded = rows.map((row) =>
    line(
      row.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[0]))),
    ),
  );
  const rule = line(
    widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return padded.toSpliced(1, 0, rule).join('\n');
}

/** Medians, and where there is one number how far it spreads. */
function cell(lists, written) {
  if (lists.some((list) => !list?.length)) return '–';
  const numbers = lists.map(summary);
  if (numbers.length > 1) return numbers.map(({ median }) => written(median)).join(' / ');
  const [{ median, spread }] = numbers;
  return `${written(median)} ±${written(spread)}`;
}
