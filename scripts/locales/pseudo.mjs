// Runs in browsers too: no import of Node here.
import { pseudoLocalizeString } from 'pseudo-localization';

const placeholder = /(\{\{.*?\}\})/;
const longer = 1.4;
const filler = pseudoLocalizeString(' lorem ipsum dolor sit amet consectetur');
const rightToLeft = '\u200F';

const ways = { 'en-XA': accented, 'ar-XB': mirrored };

/**
 * English messages in a language that nobody speaks, to see whether a page would bear others. `en-XA`
 * is accented and 40 % longer; `ar-XB` is read from right to left, with words that stay readable. All
 * texts stand in brackets: what has none is not from the locale files, or is cut off.
 */
export function pseudo(messages, tag) {
  const way = ways[tag];
  if (!way)
    throw new Error(`No pseudo-locale "${tag}". There are ${Object.keys(ways).join(', ')}.`);
  return each(messages, (text) => `⟦${way(text.split(placeholder))}⟧`);
}

const each = (node, change) =>
  typeof node === 'string'
    ? change(node)
    : Object.fromEntries(Object.entries(node).map(([name, part]) => [name, each(part, change)]));

/** Every other part is a placeholder, which stays as it is. */
const around = (parts, change) =>
  parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');

function accented(parts) {
  // The library doubles some vowels, which is not enough everywhere.
  const text = around(parts, (part) => pseudoLocalizeString(part));
  const missing = Math.ceil(parts.join('').length * longer) - text.length;
  return missing > 0 ? text + padding(Math.max(missing, 2)) : text; // more than a space
}

const padding = (length) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);

/** A mark at both ends of each word: then words follow each other to the left, each read to the right. */
function mirrored(parts) {
  return around(parts, (part) => part.replace(/\S+/g, `${rightToLeft}$&${rightToLeft}`));
}
