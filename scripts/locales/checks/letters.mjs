/** Letters that look right but belong to a neighbour, with what to write in their place. */
const neighbours = {
  ar: { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ے: 'ي', گ: '', پ: '', چ: '', ٹ: '', ڈ: '', ڑ: '' },
  fa: { ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ھ: 'ه', ے: 'ی', ٹ: '', ڈ: '', ڑ: '' },
  ur: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ۃ' },
  ru: { і: 'и', ї: '', є: 'е', ґ: 'г' },
  uk: { ы: 'и', э: 'е', ё: '', ъ: '' },
  ro: { ş: 'ș', ţ: 'ț' },
};

/** A language is written with its own letters, not with those of a neighbour in the same script. */
export function* letters({ tag, pairs }) {
  const wrong = neighbours[new Intl.Locale(tag).language] ?? {};
  for (const { key, words } of pairs) {
    for (const letter of new Set(words.toLocaleLowerCase(tag))) {
      if (letter in wrong) yield [key, `has the letter ${letter}${instead(letter, wrong[letter])}`];
    }
  }
}

function instead(letter, right) {
  const code = `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return ` (${code}) of another language. ${right ? `Write ${right}.` : 'Find the right one.'}`;
}
