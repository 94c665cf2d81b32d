const stop = /(?<=[\p{L}\p{M})）\uFFFC])\.(?=\s|$)/u;

/** Marks that are wrong in a script or a language, and what to do about them. */
const everywhere = [
  [/"/, 'has a straight quotation mark ("). Use those of your language.'],
  [/\s[.。।۔]/u, 'has a space before a full stop. Take it out.'],
];
const noSpace = [[/\s[,;:!?،؛؟、，；：！？]/u, 'has a space before a mark. Take it out.']];
const arabic = [[/[,;?]/, 'has one of the marks , ; ? of Latin. Use ، ؛ ؟']];
const danda = [[stop, 'ends a sentence with a full stop. Use ।']];
const fullWidth = [
  [stop, 'ends a sentence with a full stop of Latin. Use 。'],
  [
    /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uFFFC])[,;:!?]/u,
    'has a narrow mark. Use a full-width one.',
  ],
];
const own = {
  ar: arabic,
  fa: arabic,
  ur: [...arabic, [stop, 'ends a sentence with a full stop of Latin. Use ۔']],
  hi: danda,
  bn: danda,
  pa: danda,
  ja: fullWidth,
  zh: fullWidth,
  fr: [
    [
      /(?<!\u202f)[;!?]|(?<![\u202f\u00a0]):/u,
      'needs a narrow no-break space (U+202F) before ; : ! ? (also U+00A0 before a colon).',
    ],
  ],
  es: [
    [/^[^¿]*\?/, 'has a question without ¿ at its start.'],
    [/^[^¡]*!/, 'has an exclamation without ¡ at its start.'],
  ],
};

/** A text has the marks of its language, spaced as its readers are used to. */
export function* punctuation({ tag, pairs }) {
  const { language } = new Intl.Locale(tag);
  const rules = [...everywhere, ...(language === 'fr' ? [] : noSpace), ...(own[language] ?? [])];
  for (const { key, words } of pairs) {
    for (const [pattern, problem] of rules) if (pattern.test(words)) yield [key, problem];
  }
}
