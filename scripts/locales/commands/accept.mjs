import { Misuse, Refusal } from '../failures.mjs';
import { openLocales } from '../open-locales.mjs';
import { sourceHashes } from '../source-hashes.mjs';
import { base } from '../texts.mjs';

export const accept = {
  usage: 'accept <tag> [key…]',
  summary: 'notes that texts have been compared with the English of today',
  details: `
  Run it after you have compared the texts that \`check\` calls stale, and mended those that had to
  be. A key may be the start of several: help.sign stands for all signs. Without a key it notes all
  texts of the language.`,
  example: 'accept vi help.sign.long about.title',
  options: {},

  async run([tag, ...wanted], { folder: path }) {
    if (tag === undefined) throw new Misuse('Which language? As in: npm run locales accept vi');
    const { folder, english, read } = openLocales(path);
    folder.demand(tag);
    if (tag === 'en') throw new Misuse('English is what the others are compared with.');
    const locale = read(tag);
    const accepted = wanted.length > 0 ? keysNamed(wanted, english) : [...english.hashes.keys()];
    const missing = accepted.filter((key) => locale.state(key) === 'missing');
    if (missing.length > 0 && wanted.length > 0) {
      throw new Refusal(`Nothing was changed. Not yet translated: ${missing.join(', ')}.`);
    }
    const written = accepted.filter((key) => !missing.includes(key));
    const changed = written.filter((key) => locale.state(key) !== 'current');
    const hashes = new Map(written.map((key) => [key, english.hashes.get(key)]));
    await folder.write(tag, { ...locale.data, source: sourceHashes(locale, hashes) });
    console.log(`${folder.file(tag)}: texts noted as compared with the English: ${changed.length}`);
    return 0;
  },
};

function keysNamed(wanted, english) {
  const keys = [...english.hashes.keys()];
  return wanted.flatMap((name) => {
    const named = keys.filter((key) => key === base(name) || key.startsWith(`${name}.`));
    if (named.length === 0) throw new Misuse(`There is no text "${name}" in en.json.`);
    return named;
  });
}
