import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All locale files of the kit, by their tag. */
export function readLocales(kit) {
  const files = readdirSync(join(kit, 'locales')).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(kit, 'locales', file), 'utf8')),
    ]),
  );
}

/** The words that the four widgets show, as i18next takes them: `{{minutes, number}}`. */
export function i18nextWords({ messages }) {
  const { comparison, causes, prevention, evidence, help, about, review } = messages;
  const { heading, lead, level, sign } = help;
  const drafts = { draft: review.draft, 'draft-translation': review['draft-translation'] };
  return {
    comparison,
    causes,
    prevention,
    evidence,
    help: { heading, lead, level, sign },
    about,
    review: drafts,
  };
}

/** The same with plain placeholders, `{minutes}`, and the plural forms of the sources under one key. */
export function plainWords(locale) {
  const words = JSON.parse(
    JSON.stringify(i18nextWords(locale)).replace(/\{\{(\w+)(, number)?\}\}/g, '{$1}'),
  );
  const { about } = words;
  const sources = {};
  for (const key of Object.keys(about).filter((name) => name.startsWith('sources_'))) {
    sources[key.replace('sources_', '')] = about[key];
    delete about[key];
  }
  about.sources = sources;
  return words;
}

/** The same without levels: `comparison.feel.cramp`. */
export const flatWords = (locale) => Object.fromEntries(entries(plainWords(locale)));

const entries = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : entries(value, `${path}${key}.`),
  );
