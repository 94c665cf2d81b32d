/**
 * The hashes of the English that the texts of a language were made from, with some of them new: in
 * the order of English, without those of texts that are gone.
 */
export function sourceHashes({ data, english }, changed) {
  const hashes = { ...data.source, ...Object.fromEntries(changed) };
  return Object.fromEntries(
    [...english.hashes.keys()].filter((key) => key in hashes).map((key) => [key, hashes[key]]),
  );
}
