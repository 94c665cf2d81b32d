// Browsers speak HTTP/2 over TLS alone. The certificate is made anew for each run.
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

const pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
  keyType: 'ec',
  algorithm: 'sha256',
});

/** For the server. */
export const certificate = { key: pems.private, cert: pems.cert };

const key = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });

/** For Chromium: it takes this certificate as if it had been issued, and keeps files in its cache. */
export const trust = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
