// A site that has the kit as /cramp-kit/, and another server that has it too: two origins, as with a
// builder of sites.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, visitIn } from './visit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that the docs show. */
export const recipe = (name) => readFileSync(`${root}demo/recipes/${name}`, 'utf8');

/**
 * Opens the first page of a site.
 *
 * @param browser - One that is open already.
 * @param pages - Their HTML by their names. `https://files.example` in it is the server with the kit.
 * @param look - Gets the tab and what has gone wrong in it.
 * @param cors - Whether that server lets other sites take its files.
 */
export async function visitSite(browser, pages, look, cors = true) {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
  symlinkSync(join(root, 'embed'), join(folder, 'cramp-kit'));
  writeFileSync(join(folder, 'favicon.ico'), ''); // browsers ask for it
  const files = await serve(folder, cors ? { 'access-control-allow-origin': '*' } : {});
  const site = await serve(folder);
  try {
    for (const [name, html] of Object.entries(pages)) {
      const here = html.replaceAll('https://files.example', files.url);
      writeFileSync(join(folder, name), here);
    }
    return await visitIn(browser, `${site.url}/${Object.keys(pages)[0]}`, look);
  } finally {
    await Promise.all([site.close(), files.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** Waits until a widget of a page or a frame says this. */
export const says = (frame, tag, words) =>
  frame.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent.includes(wanted),
    {},
    tag,
    words,
  );

/** A page of the site. */
export const page = (body, head = '', lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A site</title>${head}</head>
  <body>${body}</body></html>`;
