import { nameIn } from './texts.mjs';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How wide what fills a placeholder usually is. */
const filled = { by: 20, on: 16, date: 16, language: 14, number: 8, version: 5 };
const number = 2;

/** Whether a language is written in characters that take two columns. */
export const isWide = (tag) =>
  ['Hans', 'Hant', 'Jpan', 'Kore'].includes(new Intl.Locale(tag).maximize().script);

/** The width of a text in columns of a fixed-width font: a Chinese character takes two (UAX 11). */
export function columns(text) {
  let sum = 0;
  for (const [part, written] of text.matchAll(/(\{\{.*?\}\})|./gsu)) {
    if (written) sum += filled[nameIn(written)] ?? number;
    else if (!weightless.test(part)) sum += wide.test(part) ? 2 : 1;
  }
  return sum;
}
