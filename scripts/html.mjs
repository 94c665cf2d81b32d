// Writes all widgets with a text in all languages as ready-made HTML, from what is built in dist/,
// and the one stylesheet that they link to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '../dist/index.js';
import { prerender } from '../dist/prerender.js';
import { wholeStylesheet } from '../dist/prerender/stylesheet.js';
import { widgets } from '../dist/prerender/widgets.js';

/** Where the README puts the files of the kit on a site. A webmaster may change it in the HTML. */
const styles = { href: '/cramp-kit/cramp-kit.css' };

const root = new URL('../html/', import.meta.url);

for (const lang of languages) {
  mkdirSync(new URL(`${lang}/`, root), { recursive: true });
  for (const tag of Object.keys(widgets)) {
    const html = await prerender(tag, { lang, styles });
    writeFileSync(new URL(`${lang}/${tag}.html`, root), `${html}\n`);
  }
}
writeFileSync(new URL('cramp-kit.css', root), `${wholeStylesheet()}\n`);
