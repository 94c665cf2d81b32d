import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../content/generate.mjs';
import { widgets } from '../content/structure.mjs';
import { plainWords, readLocales } from '../content/words.mjs';
import { pack, packEnglish } from '../kit/pack.mjs';

const build = fileURLToPath(new URL('../build/', import.meta.url));

/** What the forms are built from: the texts in all languages, or in English only, and the packed kit. */
export async function contextOf(repository, { englishOnly = false } = {}) {
  const locales = Object.fromEntries(
    Object.entries(readLocales(repository))
      .filter(([language]) => !englishOnly || language === 'en')
      .map(([language, locale]) => [language, plainWords(locale)]),
  );
  const languages = Object.keys(locales);
  const words = join(build, `words-${languages.length}`);
  await generate(repository, words, languages);
  const { kit, lacks } = packed(repository, languages.length, englishOnly);
  return {
    widgets,
    languages,
    locales,
    words,
    kit,
    lacks,
    alias: {
      '@content': join(words, 'content.js'),
      '@words': words,
      '@cramp-kit': join(kit ?? '', 'dist'),
    },
  };
}

/** The kit with English only is a copy that is edited: where that fails, the rest can be measured. */
function packed(repository, count, englishOnly) {
  const folder = join(build, `kit-${count}`);
  if (!englishOnly) return { kit: pack(repository, folder) };
  try {
    return { kit: packEnglish(repository, folder) };
  } catch (error) {
    return { lacks: error.message.split('\n')[0] };
  }
}
