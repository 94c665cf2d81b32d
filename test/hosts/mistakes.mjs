// Each app has a file `wrong.*`, which stays out of it. Lines that its checker must refuse say "wrong".
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { npm } from './installed.mjs';

const wrongFile = (folder) => readdirSync(folder).find((name) => name.startsWith('wrong.'));

/** The numbers of the lines that are marked as wrong. */
export const mistakes = (folder) =>
  readFileSync(join(folder, wrongFile(folder)), 'utf8')
    .split('\n')
    .flatMap((line, i) => (/(?::|\/\/) wrong\b/.test(line) ? [i + 1] : []));

/** The numbers of the lines that the checker refuses, once the file lies among the sources. */
export function refused(folder, sources) {
  const file = wrongFile(folder);
  const copy = join(folder, sources, file);
  copyFileSync(join(folder, file), copy);
  try {
    npm(folder, 'run', 'check');
    return [];
  } catch ({ message }) {
    const reports = stripVTControlCharacters(message).matchAll(/\bwrong\.\w+[:(](\d+)/g);
    return [...new Set([...reports].map(([, line]) => Number(line)))].toSorted((a, b) => a - b);
  } finally {
    rmSync(copy);
  }
}
