/** What has no place in any text, and what to do about it. */
const strays = [
  [/^\s/u, 'starts with a space. Take it out.'],
  [/\s$/u, 'ends with a space. Take it out.'],
  [/\s{2}/u, 'has two spaces in a row. Take one out.'],
  [/[\n\t\r]/u, 'has a line break or a tab. Write it in one line.'],
  [/[{}]/u, 'has a brace left over. A placeholder looks like {{minutes, number}}.'],
  [/[<>]|&#?\w+;|\$t\(/u, 'has markup (a tag, an entity or $t). Write words only.'],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    'has an invisible sign for the direction of writing. Take it out: the kit sets it.',
  ],
  [
    /[\u200b\u2060\ufeff\ufffd]|(?![\n\t\r])\p{Cc}/u,
    'has an invisible or broken character. Type it anew.',
  ],
];

/** A text has words and placeholders, nothing else. */
export function* strayCharacters({ pairs }) {
  for (const { key, words } of pairs) {
    for (const [pattern, problem] of strays) if (pattern.test(words)) yield [key, problem];
    if (words.normalize('NFC').length < words.length) {
      yield [key, 'has accents as characters of their own (Unicode NFD). Save it as NFC.'];
    }
  }
}
