import { existsSync, writeFileSync } from 'node:fs';
import { Misuse } from '../failures.mjs';
import { openLocales } from '../open-locales.mjs';
import { toXliff } from '../xliff/write.mjs';

export const exportTexts = {
  usage: 'export <tag> [-- --out file]',
  summary: 'writes a language to an XLIFF file (1.2), for the tools of translators',
  details: `
  The file has the English, the translation, notes on each text, the longest that fits, and what is
  to be done: needs-translation (not yet translated), needs-l10n (to be compared with the English,
  which has changed or is not known), translated. OmegaT, Poedit and Weblate read it.

  --out file   write to this file instead of <tag>.xlf in this folder
  --force      replace the file if it is there`,
  example: 'export vi -- --out ../vi.xlf',
  options: { out: { type: 'string' }, force: { type: 'boolean' } },

  async run([tag, ...rest], { folder: path, out = `${tag}.xlf`, force }) {
    if (tag === undefined || rest.length > 0) {
      throw new Misuse('Name one language, as in: npm run locales export vi');
    }
    const { folder, read } = openLocales(path);
    folder.demand(tag);
    if (tag === 'en') throw new Misuse('English is what the others are translated from.');
    if (existsSync(out) && !force) {
      throw new Misuse(`${out} is there already. It may hold work: move it, or add -- --force.`);
    }
    const locale = read(tag);
    writeTo(out, await toXliff(locale));
    const open = ['missing', 'stale', 'unknown'].flatMap((state) => locale.keysIn(state));
    console.log(`Wrote ${out}: ${open.length} of ${locale.english.hashes.size} texts need work.`);
    console.log(`When it comes back: npm run locales import ${out}`);
    return 0;
  },
};

function writeTo(file, text) {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new Misuse(`${file} cannot be written: ${cause.message}`, { cause });
  }
}
