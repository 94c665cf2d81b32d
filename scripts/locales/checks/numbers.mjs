/** The numbers of a text are those of the English: times and doses must not change. */
export function* numbers({ tag, pairs }) {
  for (const { key, words, sourceWords } of pairs) {
    const found = numbersIn(words);
    const wanted = tag === 'en' ? [] : numbersIn(sourceWords);
    for (const number of found.filter((each) => !wanted.includes(each))) {
      yield [
        key,
        `has the number ${number} of its own. Numbers come from placeholders: take it out.`,
      ];
    }
    for (const number of wanted.filter((each) => !found.includes(each))) {
      yield [key, `lacks the number ${number}, which the English has.`];
    }
  }
}

/** The numbers of a text, whatever their digits, as English writes them. */
const numbersIn = (text) =>
  (text.match(/[\p{Nd}\p{No}\p{Nl}]+(?:[.,٫]\p{Nd}+)*/gu) ?? []).map((number) =>
    number.replace(/\p{Nd}/gu, western).replace('٫', '.'),
  );

/** Unicode has the ten digits of a numeral system in a row, the zero first. */
function western(digit) {
  const code = digit.codePointAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
