// Pages that load the script build from a server that can be made to fail.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { visitIn } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

let shared; // to open one for each page takes longer than most of them
after(async () => (await shared)?.close());

/**
 * Serves the built files and one page, which `write` sends as it likes. Both it and `look` get
 * the server too: `asked`, the files that were asked for; `answer`, which says for a pattern of paths what is
 * sent instead (`faults.mjs`); `stop` and `start`. `browser` is one that is open already, else the
 * Chromium that all pages share.
 */
export async function page(write, look, waitUntil, browser) {
  let port = 0;
  const site = {
    asked: [],
    answer: new Map(),
    async start() {
      await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
      port = server.address().port; // the same when it starts again
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://host');
    if (pathname === '/') return void write(response.setHeader('content-type', types.html), site);
    site.asked.push(pathname.replace('/embed/', ''));
    response.setHeader('content-type', types[pathname.split('.').at(-1)] ?? 'text/plain');
    const file = root + pathname;
    const [, answer = sound] = [...site.answer].find(([path]) => path.test(pathname)) ?? [];
    answer(response, file);
  });
  await site.start();
  try {
    const url = `http://127.0.0.1:${port}/`;
    const opened = browser ?? (await (shared ??= puppeteer.launch(chromium())));
    return await visitIn(opened, url, (tab, faults) => look(tab, faults, site), waitUntil);
  } finally {
    site.stop();
  }
}

/** Sends a file as it is. */
export const sound = (response, file) =>
  void createReadStream(file)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);

/** The parts of a policy that is enough for the script build. */
export const strict = `default-src 'none'; img-src data:; script-src 'self'; style-src 'self';
  require-trusted-types-for 'script'; trusted-types cramp-kit`;

/** A page, sent at once. */
export const whole =
  (body, { lang = 'en', head = '', script = '/embed/cramp-kit.js', integrity, policy } = {}) =>
  (response) =>
    response.end(`<!doctype html><html lang="${lang}"><head><title>A page</title>
      <link rel="icon" href="data:,">
      <meta http-equiv="Content-Security-Policy" content="${policy ?? strict}">${head}
      <script type="module" src="${script}" integrity="${integrity ?? ''}"></script></head><body>${body}</body></html>`);
