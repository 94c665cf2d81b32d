/** Each translation was made from the English of today, and says so. */
export function* freshness(locale) {
  const { tag, data, english } = locale;
  if (tag === 'en') return;
  for (const key of locale.keysIn('stale')) {
    const source = english.textFor(key) ?? english.textFor(`${key}_other`);
    yield [
      key,
      `is stale: the English has changed to "${source}" ` +
        `Mend the text if it must be, then run: npm run locales accept ${tag} ${key}`,
    ];
  }
  const unknown = locale.keysIn('unknown');
  if (unknown.length === english.hashes.size) yield ['all texts', compare(tag)];
  else for (const key of unknown) yield [key, compare(tag, key)];
  for (const key of Object.keys(data.source ?? {})) {
    if (!english.hashes.has(key)) yield [`source.${key}`, 'is not in en.json. Take it out.'];
  }
}

const compare = (tag, key = '') =>
  'nobody has said which English this was made from. Compare them, then run: ' +
  `npm run locales accept ${tag} ${key}`.trimEnd();
