import { readFileSync } from 'node:fs';
import { head } from './head.mjs';
import { html, trusted } from './html.mjs';
import { labelTable, sourceTable, widgetTable } from './tables.mjs';

const style = readFileSync(new URL('sheet.css', import.meta.url), 'utf8');

/** The whole page: a cover to sign, a table a widget, the texts that state no fact, the sources. */
export function pageOf(sheet) {
  const { language, widgets, labels, citations, edition, fingerprint } = sheet;
  const name = `Fact sheet: ${language.name} (${language.tag})`;
  const page = html`<!doctype html>
    <html lang="en" style="--foot: '${name}, ${edition.version}, ${fingerprint}'">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${name}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        ${head(sheet)}
        <main>
          ${widgets.map((widget) => widgetTable(widget, language, citations))}
          ${labelTable(labels, language)} ${sourceTable(citations)}
        </main>
      </body>
    </html> `;
  return page.toString();
}
