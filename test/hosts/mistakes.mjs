// Each app has a file `wrong.*`, which is no part of it. Lines that its checker must refuse say "wrong".
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { npm } from './installed.mjs';

const wrongFile = (folder) => readdirSync(folder).find((name) => name.startsWith('wrong.'));

/** The lines that are marked as wrong, as `wrong.ts:7`. */
export function mistakes(folder) {
  const file = wrongFile(folder);
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.flatMap((line, i) => (/(?::|\/\/) wrong\b/.test(line) ? [`${file}:${i + 1}`] : []));
}

/** The lines of the app that its checker refuses, once that file lies among its sources. */
export function refused(folder, sources) {
  const file = wrongFile(folder);
  copyFileSync(join(folder, file), join(folder, sources, file));
  try {
    npm(folder, 'run', 'check');
    return [];
  } catch ({ message }) {
    const report = stripVTControlCharacters(message);
    const places = report.matchAll(/\bsrc\/(?:[^\s:()]+\/)?([^\s:()/]+)[:(](\d+)[:,]\d/g);
    const byLine = [...places].toSorted(([, , one], [, , other]) => one - other);
    return [...new Set(byLine.map(([, name, line]) => `${name}:${line}`))];
  } finally {
    rmSync(join(folder, sources, file));
  }
}
