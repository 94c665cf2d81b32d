// Writes embed/integrity.json: the hash of every file of the script build, as the attribute
// `integrity` and import maps take it. Comes last, when all of embed/ is there.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const embed = new URL('../embed/', import.meta.url);

const hashes = readdirSync(embed, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'integrity.json' && statSync(new URL(path, embed)).isFile())
  .toSorted()
  .map((path) => [path, integrity(readFileSync(new URL(path, embed)))]);

writeFileSync(
  new URL('integrity.json', embed),
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);

function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
