import { openLocales } from '../open-locales.mjs';

const names = new Intl.DisplayNames('en', { type: 'language' });

export const status = {
  usage: 'status',
  summary: 'shows how far each language is',
  details: `
  Complete   texts that are written, of all; the plural forms of one text count as one
  Stale      texts whose English has changed since they were translated
  Unknown    texts that do not say from which English they were made
  Review     how far the text has been checked, by whom and when`,
  example: 'status',
  options: {},

  run(_, { folder: path }) {
    const { folder, read } = openLocales(path);
    const rows = folder.tags.map((tag) => rowFor(tag, read));
    const table = [['Tag', 'Language', 'Complete', 'Stale', 'Unknown', 'Review'], ...rows];
    const widths = table[0].map((_head, column) =>
      Math.max(...table.map((row) => row[column].length)),
    );
    for (const row of table) {
      console.log(
        row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd(),
      );
    }
    return 0;
  },
};

function rowFor(tag, read) {
  try {
    const locale = read(tag);
    const all = locale.english.hashes.size;
    const count = (state) => (tag === 'en' ? '' : String(locale.keysIn(state).length));
    return [
      tag,
      names.of(tag),
      `${all - locale.keysIn('missing').length} of ${all}`,
      count('stale'),
      count('unknown'),
      reviewOf(locale.data),
    ];
  } catch (error) {
    if (error instanceof RangeError) return [tag, 'no language tag', '', '', '', '']; // `pt_br`
    if (error.exitCode) return [tag, 'cannot be read', '', '', '', ''];
    throw error;
  }
}

function reviewOf({ review }) {
  const { status: reached, by, on } = review ?? {};
  return [reached ?? 'none', by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ');
}
