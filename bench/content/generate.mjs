import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceMessages, templates } from './lit-localize.mjs';
import { contentModule } from './structure.mjs';
import { flatWords, i18nextWords, plainWords, readLocales } from './words.mjs';

/**
 * Writes what the peers are built from into a folder: which texts there are, and their words in the
 * form that each library takes.
 *
 * @param kit The folder of the kit's repository.
 * @param tags The languages to write; all by default.
 */
export async function generate(kit, folder, tags) {
  const all = readLocales(kit);
  const locales = Object.fromEntries((tags ?? Object.keys(all)).map((tag) => [tag, all[tag]]));
  const write = (name, text) => writeFileSync(join(folder, name), text);

  rmSync(folder, { recursive: true, force: true });
  for (const form of ['i18next', 'plain', 'flat', 'lit-localize'])
    mkdirSync(join(folder, form, 'translations'), { recursive: true });

  write('content.js', await contentModule(kit, locales));
  write('lit-localize/messages.js', sourceMessages(all.en));
  for (const [tag, locale] of Object.entries(locales)) {
    const name = tag === 'en' ? 'en' : `translations/${tag}`;
    write(`i18next/${name}.json`, JSON.stringify(i18nextWords(locale)));
    write(`plain/${name}.json`, JSON.stringify(plainWords(locale)));
    write(`flat/${name}.json`, JSON.stringify(flatWords(locale)));
    if (tag !== 'en') write(`lit-localize/${name}.js`, templates(locale, all.en));
  }
}
