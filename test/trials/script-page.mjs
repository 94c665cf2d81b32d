// Pages that load the script build from a server that can be made to fail.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { visit } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/**
 * Serves the built files and one page, which `write` sends as it likes. Both it and `look` get the
 * server too: files that it calls broken are missing, those that it calls changed have a byte more.
 */
export async function page(write, look, waitUntil) {
  const site = { asked: [], broken: /^$/, changed: /^$/ };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://host');
    if (pathname === '/') return void write(response.setHeader('content-type', types.html), site);
    site.asked.push(pathname.replace('/embed/', ''));
    if (site.broken.test(pathname)) return void response.writeHead(503).end();
    response.setHeader('content-type', types[pathname.split('.').at(-1)] ?? 'text/plain');
    if (site.changed.test(pathname)) response.write('\n');
    createReadStream(root + pathname)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${server.address().port}/`;
    return await visit(url, (tab, faults) => look(tab, faults, site), waitUntil);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

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
