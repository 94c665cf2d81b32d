// Measures how hard the English texts are to read (Flesch-Kincaid grade) and fails above grade 6.
import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const highest = 6;
const fewest = 4; // words; below that it is a label, not prose
const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const { messages } = JSON.parse(readFileSync(new URL('../locales/en.json', import.meta.url)));
const blocks = [...blocksOf(messages)]
  .map(({ key, text }) => ({ key, text, ...measure(text) }))
  .filter(({ count }) => count >= fewest)
  .toSorted((one, other) => other.grade - one.grade);
const hard = blocks.filter(({ grade }) => !(grade <= highest));

for (const { key, grade, text } of hard)
  console.error(`${key}: grade ${grade.toFixed(1)}, at most ${highest} is wanted. "${text}"`);
if (hard.length > 0) process.exit(1);
const [top] = blocks;
console.log(
  `${blocks.length} blocks of text, highest grade ${top.grade.toFixed(1)} (${top.key}), limit ${highest}.`,
);

/** What a reader sees together: a title with its text, a question with its answers, else a string. */
function* blocksOf(node, key = '') {
  const parts = Object.values(node);
  const together = 'text' in node || 'question' in node;
  if (together && parts.every((part) => typeof part === 'string')) {
    yield { key, text: parts.map(closed).join(' ') };
    return;
  }
  for (const [name, part] of Object.entries(node)) {
    const path = key ? `${key}.${name}` : name;
    if (typeof part === 'string') yield { key: path, text: closed(part) };
    else yield* blocksOf(part, path);
  }
}

/** A string as a reader sees it, with a full stop where a line ends without one. */
function closed(string) {
  const filled = string.replace(/\{\{[^}]*\}\}/g, '10');
  return /[.?!:]$/.test(filled) ? filled : `${filled}.`;
}

function measure(text) {
  const spoken = [...words.segment(text)].filter((word) => word.isWordLike);
  const grade = fleschKincaid({
    sentence: [...sentences.segment(text)].length,
    word: spoken.length,
    syllable: spoken.reduce((sum, { segment }) => sum + Math.max(1, syllable(segment)), 0), // digits too
  });
  return { grade, count: spoken.length };
}
