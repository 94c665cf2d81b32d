// Breaks each check of `npm run locales check` once, in a copy of the locale files, and reads what it says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'locales-'));
cpSync(join(root, 'locales'), folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const path = (tag) => join(folder, `${tag}.json`);

function change(tag, edit) {
  const data = JSON.parse(readFileSync(path(tag), 'utf8'));
  edit(data);
  writeFileSync(path(tag), JSON.stringify(data));
}

/** Writes a text into the file of a language. */
const say = (tag, key, text) =>
  change(tag, ({ messages }) => {
    const names = key.split('.');
    const last = names.pop();
    names.reduce((node, name) => node[name], messages)[last] = text;
  });

const check = (...args) =>
  spawnSync(process.execPath, [join(root, 'scripts/locales.mjs'), 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const linesOf = ({ stderr }) => stderr.split('\n');

/** What is done wrong, by whom, and the line that says so. A text stands for itself. */
const mistakes = [
  [
    'a text that is missing',
    'es',
    ({ messages }) => delete messages.overview.lead,
    'overview.lead: is missing. Add it',
  ],
  [
    'a text that English has not',
    'es',
    ({ messages }) => (messages.extra = 'Más'),
    'extra: is not in en.json',
  ],
  ['an empty text', 'es', 'causes.heading', '', 'is empty. Translate: "'],
  [
    'a number for a text',
    'it',
    ({ messages }) => (messages.about.title = 5),
    'about.title: is not a text',
  ],
  [
    'texts in another order',
    'it',
    ({ messages }) => {
      const { help } = messages;
      delete messages.help;
      messages.help = help;
    },
    'is out of order',
  ],
  [
    'a plural form that is missing',
    'ar',
    ({ messages }) => delete messages.about.sources_few,
    'about.sources_few: is missing. This language has the plural forms zero, one, two, few, many, other',
  ],
  [
    'a plural form of another language',
    'ja',
    ({ messages }) => (messages.about.sources_one = '出典{{count, number}}件'),
    'about.sources_one: is a plural form that this language has not',
  ],
  [
    'a number written out',
    'es',
    'help.sign.long',
    'Un calambre dura más de diez minutos.',
    'lacks {{minutes, number}}',
  ],
  [
    'a placeholder without its format',
    'es',
    'overview.duration.text',
    'Hasta {{minutes}} minutos. Calambres.',
    'has {{minutes}}, which the English has not',
  ],
  [
    'a placeholder broken',
    'es',
    'about.edition',
    'Versión {{version}} del texto, {{date}',
    'has a brace left over',
  ],
  [
    'a part that no file has',
    'vi',
    (data) => (data.notes = {}),
    'notes: is not a part of a locale file',
  ],
  ['a part that is missing', 'ht', (data) => delete data.terms, 'terms: is missing'],
  [
    'a term without a word',
    'vi',
    ({ terms }) => (terms.calf = []),
    'terms.calf: is missing or empty',
  ],
  [
    'a term that English has not',
    'vi',
    ({ terms }) => (terms.foot = ['chân']),
    'terms.foot: is not a term',
  ],
  ['hashes in the English file', 'en', (data) => (data.source = {}), 'source: is for translations'],
  [
    'a status that there is not',
    'pl',
    ({ review }) => (review.status = 'checked'),
    'review.status: is "checked"',
  ],
  [
    'a draft with a reviewer',
    'de',
    ({ review }) => (review.by = 'Ada'),
    'review.by: names somebody, but a draft',
  ],
  [
    'a review by nobody',
    'ro',
    (data) => (data.review = { status: 'clinically-reviewed', by: ' ', on: '2026-02-01' }),
    'review.by: names nobody',
  ],
  [
    'a review in the future',
    'tr',
    (data) => (data.review = { status: 'clinically-reviewed', by: 'Ada', on: '2999-01-01' }),
    'review.on: is not a day that has been',
  ],
  [
    'a review on a day that no month has',
    'uk',
    (data) => (data.review = { status: 'clinically-reviewed', by: 'Ada', on: '2026-02-30' }),
    'review.on: is not a day that has been',
  ],

  ['a space at the start', 'es', 'comparison.question', ' Pregunta', 'starts with a space'],
  ['a space at the end', 'es', 'comparison.cramp', 'Calambre ', 'ends with a space'],
  ['two spaces', 'es', 'comparison.rls', 'Piernas  inquietas', 'has two spaces in a row'],
  ['a line break', 'es', 'comparison.use', 'Use esta\nficha.', 'has a line break or a tab'],
  ['a tag', 'es', 'comparison.unsure', '¿No lo sabe? <b>Médico</b>', 'has markup'],
  ['an entity', 'es', 'comparison.diagnosis', 'No es un&nbsp;diagnóstico.', 'has markup'],
  [
    'a mark of direction',
    'ar',
    'causes.heading',
    'أسباب\u200F تشنج',
    'invisible sign for the direction',
  ],
  [
    'a space that takes no room',
    'es',
    'guide.heading',
    'Calambres\u200Bguía',
    'invisible or broken character',
  ],
  [
    'accents by themselves',
    'vi',
    'guide.heading',
    'Chuột rút: hướng dẫn'.normalize('NFD'),
    '(Unicode NFD)',
  ],

  [
    'a straight quotation mark',
    'de',
    'causes.lead',
    'Der "Krampf"',
    'has a straight quotation mark',
  ],
  [
    'a space before a full stop',
    'de',
    'relief.lead',
    'Das hilft .',
    'has a space before a full stop',
  ],
  [
    'a space before a question mark',
    'de',
    'overview.heading',
    'Was ist das ?',
    'has a space before a mark',
  ],
  [
    'no narrow space in French',
    'fr',
    'overview.heading',
    'Une crampe ?',
    'needs a narrow no-break space',
  ],
  ['a question without ¿', 'es', 'overview.heading', 'Qué es?', 'has a question without ¿'],
  ['a comma of Latin in Arabic', 'ar', 'relief.lead', 'تشنج, ألم', 'marks , ; ? of Latin'],
  ['a full stop of Latin in Urdu', 'ur', 'relief.lead', 'درد ہے.', 'Use ۔'],
  ['a full stop of Latin in Hindi', 'hi', 'relief.lead', 'दर्द है.', 'Use ।'],
  ['a full stop of Latin in Japanese', 'ja', 'relief.lead', 'こむら返りです.', 'Use 。'],
  ['a narrow comma in Chinese', 'zh-Hans', 'relief.lead', '腿抽筋,很痛', 'has a narrow mark'],

  ['a digit in Urdu', 'ur', 'relief.safety', 'ران ۱۰ منٹ', 'has the number 10 of its own'],
  ['a digit in the English', 'en', 'relief.safety', 'Wait 5 times.', 'has the number 5 of its own'],

  ['Hindi in Latin letters', 'hi', 'relief.heading', 'pair ki ainthan', 'mostly not in Devanagari'],
  [
    'a foreign word outside brackets',
    'bn',
    'relief.heading',
    'পায়ের পেশিতে টান RLS',
    'has "RLS", not in Bangla letters',
  ],
  [
    'a letter of Cyrillic in Polish',
    'pl',
    'relief.heading',
    'Skurcz nog\u0430',
    'not in Latin letters',
  ],
  [
    'Japanese without kana',
    'ja',
    'relief.heading',
    '夜間下肢筋肉痛性痙攣症状対処方法',
    'has no kana',
  ],
  [
    'an Arabic letter in Persian',
    'fa',
    'relief.heading',
    'گرفتگي',
    'has the letter ي (U+064A) of another language. Write ی',
  ],
  ['a Russian letter in Ukrainian', 'uk', 'relief.heading', 'Судоми ы', 'has the letter ы'],
  ['a Turkish letter in Romanian', 'ro', 'relief.heading', 'Crampe şi', 'Write ș'],
  [
    'a Simplified character',
    'zh-Hant',
    'relief.heading',
    '腿抽筋时',
    'has a Simplified character: 时 → 時',
  ],
  [
    'a character that is Simplified in these words',
    'zh-Hant',
    'relief.lead',
    '腿抽筋以后',
    'has a Simplified character: 后 → 後',
  ],
  [
    'a Traditional character',
    'zh-Hans',
    'relief.heading',
    '腿抽筋時',
    'has a Traditional character: 時 → 时',
  ],

  [
    'a text left in English',
    'pt-BR',
    'relief.heading',
    'What to do when a cramp comes',
    'is the same as in English',
  ],
  [
    'another word than the glossary has',
    'es',
    'comparison.place.cramp',
    'En la pierna, el pie o el muslo.',
    'does not use the word for "calf": pantorrilla',
  ],
  [
    'another unit than English has',
    'es',
    'relief.step.temperature.text',
    'Durante {{minutes, number}} horas.',
    'does not use the word for "minute"',
  ],
  [
    'a text that is too long',
    'de',
    'help.book',
    'Einen Termin vereinbaren und wahrnehmen',
    'columns wide, 28 fit',
  ],
  [
    'a text that no rule covers',
    'en',
    ({ messages }) => (messages.unheard = 'Words'),
    'unheard: has no rule',
  ],

  [
    'an English that has changed',
    'ko',
    (data) => (data.source = { 'guide.heading': '00000000' }),
    'guide.heading: is stale: the English has changed to "',
  ],
  [
    'texts made from nobody knows what',
    'ko',
    () => {},
    'overview.heading: nobody has said which English this was made from',
  ],
  [
    'a hash of a text that is gone',
    'ru',
    (data) => (data.source = { gone: '00000000' }),
    'source.gone: is not in en.json',
  ],
];

change('en', ({ terms }) => (terms.minute = ['minute']));
change('es', ({ terms }) => (terms.minute = ['minuto']));
say('en', 'relief.step.temperature.text', 'Rub it for {{minutes, number}} min.');
const before = linesOf(check('--folder', folder));
for (const [, tag, keyOrEdit, text] of mistakes) {
  if (typeof keyOrEdit === 'string') say(tag, keyOrEdit, text);
  else change(tag, keyOrEdit);
}
writeFileSync(path('es-mx'), '{}');
writeFileSync(path('es_MX'), '{}');
writeFileSync(path('en-XA'), '{}');
writeFileSync(path('qqq'), '{}');
writeFileSync(path('fil'), '{\n  "review": {},\n  "terms": {}\n  "messages": {}\n}');
const broken = check('--folder', folder);

/** The lines that a mistake has brought. */
const found = (tag, ...words) =>
  linesOf(broken)
    .filter(
      (line) => line.startsWith(`${tag}.json: `) && words.every((each) => line.includes(each)),
    )
    .filter((line) => !before.includes(line));

for (const [name, tag, keyOrEdit, ...rest] of mistakes) {
  test(`it names ${String(name)}`, () => {
    const key = typeof keyOrEdit === 'string' ? [`: ${keyOrEdit}: `] : [];

    assert.notDeepEqual(found(tag, ...key, rest.at(-1)), []);
  });
}

test('it names files whose name is no canonical tag, or that of no file to be shipped', () => {
  assert.equal(found('es-mx', 'is not how BCP 47 writes it: that is es-MX').length, 1);
  assert.equal(found('es_MX', 'is not a language tag').length, 1);
  assert.equal(found('en-XA', 'pseudo-locale').length, 1);
  assert.equal(found('qqq', 'is no language that Unicode knows').length, 1);
});

test('it says where a file stops being JSON', () => {
  assert.equal(found('fil', 'fil.json: file: is not valid JSON near line 4').length, 1);
});

test('it goes red', () => {
  assert.equal(broken.status, 1);
});

test('it lets pass what is right in spite of its looks', () => {
  say('zh-Hant', 'relief.heading', '皇后腿抽筋在台灣');
  say('bn', 'relief.heading', 'পায়ের পেশিতে টান ও অস্থির পা (restless legs)');
  say('fr', 'overview.heading', 'Une crampe\u202f?');
  say('ar', 'relief.heading', 'تَشَنُّج');
  say('de', 'relief.heading', 'BEINKRÄMPFE');

  const lines = linesOf(check('zh-Hant', 'bn', 'fr', 'ar', 'de', '--folder', folder));

  const changed = /(zh-Hant|bn|ar|de)\.json: relief\.heading: |fr\.json: overview\.heading: /;
  assert.deepEqual(
    lines.filter((line) => changed.test(line) && !line.includes('nobody has said')),
    [],
  );
});

test('a changed English line marks every translation of it, and only it', () => {
  const languages = ['es', 'ja', 'ar'];
  for (const tag of ['en', ...languages]) cpSync(join(root, 'locales', `${tag}.json`), path(tag));
  const accept = (tag) =>
    spawnSync(process.execPath, [
      join(root, 'scripts/locales.mjs'),
      'accept',
      tag,
      '--folder',
      folder,
    ]);
  for (const tag of languages) accept(tag);

  say('en', 'help.sign.chest', 'Your chest hurts badly.');
  const { stderr } = check(...languages, '--folder', folder);

  const stale = stderr.split('\n').filter((line) => line.includes('is stale'));
  assert.deepEqual(
    stale.map((line) => line.split(': is stale')[0]),
    languages.map((tag) => `${tag}.json: help.sign.chest`),
  );
});

test('it is content with files that are right', () => {
  const right = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(join(root, 'locales/en.json'), join(right, 'en.json'));

  const { status, stdout } = check('--folder', right);
  rmSync(right, { recursive: true });

  assert.equal(status, 0);
  assert.match(stdout, /All is well/);
});

test('it finds nothing wrong in the files of this project', () => {
  const { status, stderr } = check();

  assert.equal(stderr, '');
  assert.equal(status, 0);
});
