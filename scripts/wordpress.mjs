// Packs the WordPress plugin, from src/wordpress/ and what is built in dist/, embed/ and html/.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { version } from '../dist/version.js';
import { folder } from './wordpress/folder.mjs';
import { kit } from './wordpress/kit.mjs';
import { texts } from './wordpress/texts.mjs';
import { zip } from './wordpress/zip.mjs';

const root = new URL('../', import.meta.url);

/** What only pages need that somebody writes by hand. */
const byHand = ['cramp-kit.all.js', 'integrity.json', 'room.css'];

const embed = folder(new URL('embed/', root), `embed/${version}/`);
for (const name of byHand) delete embed[`embed/${version}/${name}`];

const files = {
  ...folder(new URL('src/wordpress/', root)),
  ...embed,
  ...(await texts(new URL('html/', root))),
  'texts/cramp-kit.css': readFileSync(new URL('html/cramp-kit.css', root)),
  'kit.json': Buffer.from(JSON.stringify(kit(new URL('locales/', root)))),
  LICENSE: readFileSync(new URL('LICENSE', root)),
};
for (const name of ['cramp-kit.php', 'readme.txt'])
  files[name] = Buffer.from(files[name].toString().replaceAll('@version@', version));

const out = new URL('dist/wordpress/', root);
mkdirSync(out, { recursive: true });
// Whole or not at all: two trials may pack it while a third one reads it.
const draft = new URL(`${process.pid}.zip`, out);
const plugin = zip('cramp-kit/', files);
writeFileSync(draft, plugin);
renameSync(draft, new URL('cramp-kit.zip', out));
console.log(`dist/wordpress/cramp-kit.zip: ${(plugin.length / 1e6).toFixed(1)} MB.`);
