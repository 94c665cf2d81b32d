import { execFileSync } from 'node:child_process';
import {
  constants,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Packs the kit as it would be published, and unpacks it into a folder. Returns where it is. */
export function pack(kit, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const said = execFileSync(
    'npm',
    ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder],
    { cwd: kit, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const [{ filename }] = JSON.parse(said);
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  return join(folder, 'package');
}

/** The same with English only: a copy of the kit, its other languages left out, packed. */
export function packEnglish(kit, folder) {
  const copy = join(folder, 'copy');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  // The packages too: rollup would not know linked ones for what they are.
  for (const name of readdirSync(kit).filter((each) => !madeAnew.has(each)))
    cpSync(join(kit, name), join(copy, name), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    });

  for (const file of readdirSync(join(copy, 'locales')))
    if (file.endsWith('.json') && file !== 'en.json') rmSync(join(copy, 'locales', file));
  edit(join(copy, 'src/language/languages.ts'), otherTag);
  edit(join(copy, 'src/language/locales.ts'), fetchedLanguage);
  const packed = pack(copy, join(folder, 'packed'));
  rmSync(copy, { recursive: true });
  return packed;
}

const madeAnew = new Set(['.git', 'bench', 'build', 'dist', 'embed', 'html', 'coverage']);

/** Takes out of a list of languages all but English. */
function edit(file, others) {
  const list = readFileSync(file, 'utf8');
  const english = list.replace(others, '');
  if (english === list) throw new Error(`${file} looks different now.`);
  writeFileSync(file, english);
}

/** A tag in the list of tags: `  'de',`. */
const otherTag = /^ {2}'(?!en')[\w-]+',\n/gm;

/** An entry of the list that fetches its words: `  de: { autonym: 'Deutsch', load: … },`. */
const fetchedLanguage = /^ {2}\S+: \{[^}]*import\('#locales\/[^}]*\}[^}]*\}[^}]*\},\n/gm;
