/** Where to find out what a text would be in the other way of writing. */
const ways = {
  Hant: { from: 'cn', to: 'tw', simple: 'Simplified', dictionary: 'STCharacters' },
  Hans: { from: 't', to: 'cn', simple: 'Traditional', dictionary: 'TSCharacters' },
};

/** A Traditional text has no Simplified characters, and the other way round. */
export async function chinese({ tag, pairs }) {
  const way = tag.startsWith('zh') && ways[new Intl.Locale(tag).maximize().script];
  if (!way) return [];
  const { convert, suspects } = await openConverter(way); // a megabyte of words: only for Chinese
  return pairs.flatMap(({ key, words }) => {
    const written = Array.from(words);
    const right = Array.from(convert(words));
    if (right.length !== written.length) return [];
    // The words around it decide about a character that both have: 皇后 is right in both, 以后 is not.
    const wrong = written.flatMap((character, index) =>
      suspects.has(character) && right[index] !== character
        ? [`${character} → ${right[index]}`]
        : [],
    );
    return [...new Set(wrong)].map((each) => [key, `has a ${way.simple} character: ${each}`]);
  });
}

async function openConverter({ from, to, dictionary }) {
  const [{ Converter }, characters, variants] = await Promise.all([
    import('opencc-js'),
    pairsIn(dictionary),
    pairsIn('HKVariants'),
  ]);
  const suspects = new Set(characters.map(([character]) => character));
  // Hong Kong writes some as Simplified Chinese does, and Taiwan some of them too: 台, 床.
  if (to === 'tw') for (const [, variant] of variants) suspects.delete(variant);
  return { convert: Converter({ from, to }), suspects };
}

async function pairsIn(dictionary) {
  const { default: entries } = await import(`opencc-js/dict/${dictionary}`);
  return entries.split('|').map((entry) => entry.split(' '));
}
