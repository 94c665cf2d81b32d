// The sheet of facts that a clinician signs: nothing that readers see may be missing from it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadKit } from '../../scripts/facts/kit.mjs';
import { rowsOf } from '../../scripts/facts/rows.mjs';
import { factSheet } from '../../scripts/facts/sheet.mjs';
import { keysOf } from '../../scripts/facts/texts.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const localeOf = (tag) => JSON.parse(read(`locales/${tag}.json`));
const register = JSON.parse(read('scripts/facts/register.json'));
const kit = await loadKit();

/** The page, in which keys are whole: they may break after a dot. */
const sheet = (tag, locale = localeOf(tag)) =>
  factSheet(kit, tag, locale).page.replaceAll('<wbr />', '');

const missing = (keys, page) => keys.filter((key) => !page.includes(`<code>${key}</code>`));

/** A locale with another first text, or without it. */
function changed(tag, text) {
  const { review, messages } = localeOf(tag);
  const { lead, ...others } = messages.overview;
  assert.ok(lead);
  const overview = text === undefined ? others : { lead: text, ...others };
  return { review, messages: { ...messages, overview } };
}

for (const tag of kit.languages) {
  test(`the sheet of ${tag} has every text of its file`, () => {
    const { messages } = localeOf(tag);

    assert.deepEqual(missing(keysOf(messages), sheet(tag)), []);
  });

  test(`the sheet of ${tag} has every text of English, but for plural forms`, () => {
    const keys = keysOf(localeOf('en').messages).filter((key) => !key.endsWith('_one'));

    const page = sheet(tag, { ...localeOf(tag), messages: {} });

    assert.deepEqual(missing(keys, page), []);
  });

  test(`the sheet of ${tag} has every placeholder filled`, () => {
    assert.doesNotMatch(sheet(tag), /\{\{/);
  });
}

test('a text that is not translated yet says so', () => {
  assert.match(sheet('es', changed('es', undefined)), /Not translated yet/);
  assert.doesNotMatch(sheet('es'), /Not translated yet/);
});

test('every block of the guide has a row', () => {
  const blocks = kit.guide.blocks({ groups: kit.groups.map(({ id }) => id), limit: Infinity });

  const rows = kit.widgets.flatMap((widget) => rowsOf(widget, kit));

  assert.deepEqual(
    rows.map(({ block }) => block).filter(({ over }) => !over),
    blocks,
  );
});

test('every fact that src/content names is in the register', () => {
  const sources = readdirSync(new URL('src/content', root)).map((file) =>
    read(`src/content/${file}`),
  );
  const named = sources.flatMap((source) => source.match(/(?<=')[SX]\d\d[a-i]?(?=')/g) ?? []);

  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((id) => !register.facts[id]),
    [],
  );
});

test('the register has every fact, with what is known about it', () => {
  const numbers = (letter, count) =>
    Array.from({ length: count }, (_, i) => `${letter}${`${i + 1}`.padStart(2, '0')}`);
  const parts = Array.from('abcdefghi', (part) => `S30${part}`);
  const ids = [
    ...numbers('S', 36).flatMap((id) => (id === 'S30' ? parts : id)),
    ...numbers('X', 64),
  ];

  const known = Object.entries(register.facts).filter(([id, { fact, verdict, why, cite }]) =>
    id.startsWith('S') ? fact && verdict && why : fact && cite,
  );

  assert.deepEqual(
    known.map(([id]) => id),
    ids,
  );
});

test('every Arabic text runs from right to left', () => {
  const { page, count } = factSheet(kit, 'ar', localeOf('ar'));

  const marked = page.match(/<p lang="ar" dir="rtl">[^<]+<\/p>/g);

  assert.equal(marked.length, count);
});

test('numbers are those of the content, in the digits of the language', () => {
  const { minutes } = kit.guide
    .blocks({ groups: [], limit: 0 })
    .find(({ id, values }) => id === 'duration' && values).values;

  const text = sheet('fa')
    .match(/<p lang="fa" dir="rtl">[^<]+<\/p>/g)
    .join('');

  assert.ok(text.includes(new Intl.NumberFormat('fa').format(minutes)));
  assert.doesNotMatch(text, /\b[1-9]\d\b/);
});

test('markup in a text is shown as it is written', () => {
  const page = sheet('es', changed('es', '<img src=x onerror="a"> & \'b\''));

  assert.doesNotMatch(page, /<img/);
  assert.match(page, /&lt;img src=x onerror=&quot;a&quot;&gt; &amp; &#39;b&#39;/);
});

test('a changed text changes the fingerprint', () => {
  const print = (page) => /<dt>Fingerprint<\/dt>\s*<dd>(\w+)<\/dd>/.exec(page)[1];

  assert.equal(print(sheet('es')), print(sheet('es')));
  assert.notEqual(print(sheet('es')), print(sheet('es', changed('es', 'Otro.'))));
});

const folder = mkdtempSync(`${tmpdir()}/cramp-kit-facts-`);
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own. */
const run = (...args) =>
  spawnSync('node', [fileURLToPath(new URL('scripts/facts.mjs', root)), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

test('the command writes a page and says where and how many texts', () => {
  const { status, stdout } = run('es');

  const [, file, count] = /^(\S+): (\d+) texts/.exec(stdout);
  assert.equal(status, 0);
  assert.equal(file, 'facts-es.html');
  assert.equal(Number(count), keysOf(localeOf('es').messages).length);
  assert.match(readFileSync(`${folder}/${file}`, 'utf8'), /^<!doctype html>/);
});

test('the command writes to the file that is named', () => {
  assert.equal(run('ar', '--out', 'named.html').status, 0);

  assert.ok(readdirSync(folder).includes('named.html'));
});

for (const args of [['tlh'], ['es', 'ar'], ['--pdf']]) {
  test(`facts ${args.join(' ')} says what is wrong in one line and writes nothing`, () => {
    const before = readdirSync(folder);

    const { status, stdout, stderr } = run(...args);

    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\n$/);
    assert.deepEqual(readdirSync(folder), before);
  });
}
