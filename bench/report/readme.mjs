import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);
const place = /(<!-- results: made by --readme -->\n)[^]*?(<!-- end of results -->)/;

/** Puts the report of a run into the place that README.md has for it. */
export function intoReadme(report) {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(place, (_, start, end) => `${start}\n${report}\n\n${end}`),
  );
}
