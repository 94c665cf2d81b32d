import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { certificate } from './certificate.mjs';

const compress = promisify(brotliCompress); // at its best, 11, by default
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves files on loopback, compressed beforehand. `files` maps paths to what is there, `protocol` is
 * `h2` or `http/1.1` (https://www.iana.org/assignments/tls-extensiontype-values, ALPN).
 */
export async function serve(files, protocol) {
  const ready = new Map(
    await Promise.all([...files].map(async ([path, body]) => [path, await compress(body)])),
  );
  const options = { ...certificate, allowHTTP1: true, ALPNProtocols: [protocol] };
  const server = createSecureServer(options, (request, response) => {
    const { pathname } = new URL(request.url, 'https://host');
    const body = ready.get(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      'timing-allow-origin': '*',
    });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `https://127.0.0.1:${server.address().port}`,
    size: (path) => ready.get(path).length,
    close: () => server.close(),
  };
}
