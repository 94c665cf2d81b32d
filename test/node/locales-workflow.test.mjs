// What translators do with `npm run locales`: status, accept, export, import and new, on a copy of the files.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check as isFormatted, resolveConfig } from 'prettier';
import { run } from '../../scripts/locales/command-line.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const translations = readdirSync(join(root, 'locales'))
  .filter((file) => file.endsWith('.json') && file !== 'en.json')
  .map((file) => file.replace('.json', ''));

const folders = [];
after(() => {
  process.chdir(root); // Windows removes no folder that somebody is in
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
});

/** A copy of the locale files, in which this process then is, and what somebody can do there. */
function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  folders.push(folder);
  cpSync(join(root, 'locales'), folder, { recursive: true });
  process.chdir(folder);
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const write = (file, text) => writeFileSync(join(folder, file), text);
  const data = (tag) => JSON.parse(read(`${tag}.json`));

  /** Writes a text into a locale file. */
  const say = (tag, key, text) => {
    const locale = data(tag);
    const names = key.split('.');
    const last = names.pop();
    names.reduce((node, name) => node[name], locale.messages)[last] = text;
    write(`${tag}.json`, JSON.stringify(locale));
  };

  /** Changes a part of a file, in the unit of a key where one is given. */
  const edit = (file, key, from, to) => {
    const whole = read(file);
    const part = key ? unitOf(whole, key) : whole;
    const changed = part.replace(from, () => to);
    assert.notEqual(changed, part, `${file} has ${from}`);
    write(
      file,
      whole.replace(part, () => changed),
    );
  };

  const locales = (...words) => command(...words, '--folder', '.');
  return { read, write, data, say, edit, locales };
}

/** Runs a command without a process of its own, for the sake of time: its exit code, and what it has said. */
async function command(...words) {
  const said = { log: [], error: [] };
  const mocks = Object.entries(said).map(([name, lines]) =>
    mock.method(console, name, (line) => lines.push(line)),
  );
  const code = await run(words);
  for (const each of mocks) each.mock.restore();
  return { code, stdout: said.log.join('\n'), stderr: said.error.join('\n') };
}

const unitOf = (xml, key) =>
  xml.match(/ *<trans-unit[^]*?<\/trans-unit>\n/g).find((unit) => unit.includes(`id="${key}"`));

const target = /<target[^]*<\/target>/;

const formatted = async (json) =>
  isFormatted(json, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'json' });

describe('npm run locales', () => {
  test('leaves a file alone when an import changes nothing, however it is written', async () => {
    const { read, write, data, locales } = workplace();
    const odd = JSON.stringify(data('es'));
    write('es.json', odd);
    await locales('export', 'es');

    await locales('import', 'es.xlf');

    assert.equal(read('es.json'), odd);
  });

  test('tells a translator the English, the context, the length and what is to be done', async () => {
    const { read, say, locales } = workplace();
    await locales('accept', 'es');
    say('es', 'help.book', '');
    say('en', 'about.title', 'About these texts');

    const { stdout } = await locales('export', 'es');

    const xml = read('es.xlf');
    const long = unitOf(xml, 'help.sign.long');
    assert.match(stdout, /2 of \d+ texts need work/);
    assert.match(xml, /version="1\.2"[^]*source-language="en" target-language="es"/);
    assert.match(
      long,
      /<source>.*\{\{minutes, number\}\}.*<\/source>\s*<target state="translated">/,
    );
    assert.match(long, /maxwidth="\d+" size-unit="char"/);
    assert.match(long, /<note>In a list of signs/);
    assert.match(long, /<note>At most \d+ characters fit/);
    assert.match(long, /<note>\{\{minutes, number\}\} is a number, now \d+\. Keep it/);
    assert.match(long, /<note>Words to use: cramp = /);
    assert.match(unitOf(xml, 'help.book'), /<target state="needs-translation"/);
    assert.match(unitOf(xml, 'about.title'), /<target state="needs-l10n">[^]*has changed/);
    assert.match(unitOf(xml, 'about.sources_many'), /For counts such as 1000000/);
  });

  test('does not export over what may be work, unless told to', async () => {
    const { read, write, locales } = workplace();
    write('es.xlf', 'work');

    const refused = await locales('export', 'es');
    assert.deepEqual([refused.code, read('es.xlf')], [2, 'work']);

    await locales('export', 'es', '--force');
    assert.match(read('es.xlf'), /<xliff/);
  });

  test('imports what has changed, and notes which English it was made from', async () => {
    const { read, write, edit, data, locales } = workplace();
    write('es.json', JSON.stringify({ ...data('es'), source: {} }));
    await locales('export', 'es');
    assert.match(unitOf(read('es.xlf'), 'about.title'), /"needs-l10n">[^]*Nobody has said/);
    const book = data('es').messages.help.book;
    edit('es.xlf', 'about.title', target, '<target state="needs-l10n">Esto &amp; lo otro</target>');
    edit('es.xlf', 'help.book', target, `<target state='final'>${book}</target>`);

    const dry = await locales('import', 'es.xlf', '--check');
    assert.match(dry.stdout, /texts that would change: 1\n {2}about\.title/);
    assert.notEqual(data('es').messages.about.title, 'Esto & lo otro');

    const { code, stdout } = await locales('import', 'es.xlf');
    const { source, messages } = data('es');
    assert.equal(code, 0);
    assert.match(stdout, /texts changed: 1\n {2}about\.title/);
    assert.equal(messages.about.title, 'Esto & lo otro');
    assert.deepEqual(Object.keys(source), ['help.book', 'about.title']);
    assert.ok(await formatted(read('es.json')));
  });

  test('imports placeholders that a tool has marked, and units that it has grouped', async () => {
    const { edit, data, locales } = workplace();
    await locales('export', 'es');
    const marked = 'Dura más de <ph id="1">{{minutes, number}}</ph> minutos.';
    edit('es.xlf', 'help.sign.long', target, `<target>${marked}</target>`);
    edit('es.xlf', undefined, '<body>', '<body><group id="all">');
    edit('es.xlf', undefined, '</body>', '</group></body>');

    await locales('import', 'es.xlf');

    assert.equal(data('es').messages.help.sign.long, 'Dura más de {{minutes, number}} minutos.');
  });

  test('makes a reviewed language a draft again when one of its texts changes', async () => {
    const { write, edit, data, locales } = workplace();
    const review = { status: 'clinically-reviewed', by: 'Ada', on: '2026-02-01' };
    write('es.json', JSON.stringify({ ...data('es'), review }));
    await locales('export', 'es');

    await locales('import', 'es.xlf');
    assert.deepEqual(data('es').review, review);

    edit('es.xlf', 'about.title', target, '<target>Otra cosa</target>');
    const { stdout } = await locales('import', 'es.xlf');
    assert.match(stdout, /no longer clinically-reviewed/);
    assert.deepEqual(data('es').review, { status: 'draft', by: null, on: null });
  });

  test('keeps a text stale whose English has changed since the export', async () => {
    const { say, edit, locales } = workplace();
    await locales('accept', 'es');
    await locales('export', 'es');
    say('en', 'about.title', 'About these texts');
    edit('es.xlf', 'about.title', target, '<target state="translated">Otra cosa</target>');

    const { stdout } = await locales('import', 'es.xlf');

    assert.match(stdout, /The English has changed since the export: about\.title/);
    assert.match((await locales('check', 'es')).stderr, /about\.title: is stale/);
  });

  test('accepts single texts, groups of texts, or all', async () => {
    const { read, write, data, locales } = workplace();
    const { source: _, ...bare } = data('ja');
    write('ja.json', JSON.stringify(bare));

    await locales('accept', 'ja', 'about.sources', 'help.level.soon');
    assert.deepEqual(Object.keys(data('ja').source), [
      'help.level.soon.title',
      'help.level.soon.text',
      'about.sources',
    ]);

    const { stdout } = await locales('accept', 'ja');
    assert.match(stdout, /compared with the English: \d+/);
    assert.deepEqual(data('ja').messages, bare.messages);
    assert.ok(await formatted(read('ja.json')));
    assert.doesNotMatch((await locales('check', 'ja')).stderr, /is stale|nobody has said/);

    const { source } = data('ja');
    write(
      'ja.json',
      JSON.stringify({ ...data('ja'), source: { ...source, 'about.title': '00000000' } }),
    );
    await locales('accept', 'ja', 'about.title');
    assert.deepEqual(data('ja').source, source);
  });

  test('accepts no text that is not there', async () => {
    const { read, say, locales } = workplace();
    say('es', 'help.book', '');
    const before = read('es.json');

    const { code, stderr } = await locales('accept', 'es', 'help.book', 'about.title');
    const misspelt = await locales('accept', 'es', 'about.titel');

    assert.deepEqual([code, misspelt.code, read('es.json')], [1, 2, before]);
    assert.match(stderr, /Not yet translated: help\.book/);
    assert.match(misspelt.stderr, /There is no text "about\.titel"/);
  });

  test('counts in its status what is done in each language', async () => {
    const { write, say, data, locales } = workplace();
    await locales('accept', 'es');
    say('es', 'help.book', '');
    say('en', 'about.title', 'About these texts');
    write('fr.json', '{');

    const { code, stdout } = await locales('status');

    const all = Object.keys(data('es').source).length;
    const line = (tag) => stdout.split('\n').find((each) => each.startsWith(`${tag} `));
    assert.equal(code, 0);
    assert.match(line('es'), new RegExp(`Spanish +${all - 1} of ${all} +1 +0 +draft`));
    assert.match(line('fr'), /cannot be read/);
  });

  test('starts a language with its plural forms and empty texts, and says what is next', async () => {
    const { read, data, locales } = workplace();

    const { code, stdout } = await locales('new', 'cy');

    const { review, terms, messages } = data('cy');
    assert.equal(code, 0);
    assert.match(stdout, /zero, one, two, few, many, other[^]*cy: \{ autonym: 'Cymraeg'/);
    assert.deepEqual(review, { status: 'draft', by: null, on: null });
    assert.deepEqual(Object.keys(terms), Object.keys(data('en').terms));
    assert.equal(messages.about.sources_few, '');
    assert.ok(await formatted(read('cy.json')));
    assert.match((await locales('check', 'cy')).stderr, /about\.title: is empty/);
    assert.match((await locales('export', 'cy')).stdout, /(\d+) of \1 texts need work/);
  });
});

test('export and import give every language back, byte for byte', async () => {
  const { read, write, data, locales } = workplace();
  for (const tag of translations) {
    await locales('accept', tag);
    const before = read(`${tag}.json`);
    await locales('export', tag);
    write(`${tag}.json`, JSON.stringify({ ...data(tag), messages: {}, source: {} }));

    const { code } = await locales('import', `${tag}.xlf`);

    assert.equal(code, 0);
    assert.equal(read(`${tag}.json`), before);
    assert.ok(await formatted(before), `${tag} is formatted`);
  }
});

const whole = /[^]+/;
const refusals = [
  [
    'a placeholder is missing',
    'help.sign.long',
    target,
    '<target>Dura.</target>',
    1,
    'help.sign.long: lacks {{minutes, number}}',
  ],
  [
    'a target is empty',
    'about.title',
    target,
    '<target state="final"></target>',
    1,
    'about.title: is not translated yet',
  ],
  ['a target is gone', 'about.title', target, '', 1, 'about.title: is not translated yet'],
  ['a text is missing', 'about.title', whole, '', 1, 'about.title: is missing'],
  [
    'a text is unknown',
    'about.title',
    'about.title',
    'about.titel',
    1,
    'about.titel: is not a text of the kit',
  ],
  ['the source is not English', undefined, '"en"', '"de"', 1, 'source language is de'],
  ['it is no XLIFF file', undefined, whole, 'Buenos días', 1, 'no XLIFF file'],
  ['it is XLIFF 2.0', undefined, 'version="1.2"', 'version="2.0"', 1, 'This is XLIFF 2.0'],
  ['its XML is broken', undefined, '</body>', '', 1, 'This XLIFF file is broken'],
  ['its language is unknown', undefined, '"es"', '"nl"', 2, 'There is no language "nl"'],
  [
    'its language is missing',
    undefined,
    ' target-language="es"',
    '',
    2,
    'does not say its language',
  ],
];

test('it names why an import cannot be taken, and changes nothing', async (t) => {
  const { read, write, edit, locales } = workplace();
  await locales('export', 'es');
  const [json, xliff] = [read('es.json'), read('es.xlf')];

  for (const [name, key, from, to, expected, words] of refusals) {
    await t.test(name, async () => {
      write('es.xlf', xliff);
      edit('es.xlf', key, from, to);

      const { code, stderr } = await locales('import', 'es.xlf');

      assert.equal(code, expected);
      assert.ok(stderr.includes(words), stderr);
      assert.equal(read('es.json'), json);
    });
  }
});

const misuses = [
  ['new es', 'es.json is there already'],
  ['new pt_PT', 'is not a language tag'],
  ['new PT-pt', 'that is pt-PT'],
  ['new qqq', 'no language that Unicode knows'],
  ['new en-XA', 'pseudo-locale'],
  ['new', 'Name one language'],
  ['export xx', 'There is no language "xx" here'],
  ['export en', 'English is what'],
  ['export', 'Name one language'],
  ['export es --out no/such/folder.xlf', 'cannot be written'],
  ['import nothing.xlf', 'nothing.xlf cannot be read'],
  ['import', 'Name one file'],
  ['check xx', 'There is no language "xx" here'],
  ['check --loud', "Unknown option '--loud'"],
  ['accept', 'Which language?'],
  ['accept en', 'English is what'],
  ['status --folder nowhere', 'There is no folder'],
  ['translate', 'There is no command "translate"'],
];

test('it tells a wrong use from a problem, in a sentence', async (t) => {
  workplace();
  for (const [line, sentence] of misuses) {
    const [name, ...words] = line.split(' ');
    await t.test(line, async () => {
      const { code, stderr } = await command(name, '--folder', '.', ...words);

      assert.equal(code, 2);
      assert.ok(stderr.includes(sentence), stderr);
    });
  }
});

test('it does not take a trial run for a real one when npm keeps the option for itself', async (t) => {
  process.env.npm_config_check = 'true';
  t.after(() => delete process.env.npm_config_check);

  const { code, stderr } = await command('import', 'es.xlf');

  assert.equal(code, 2);
  assert.match(stderr, /npm has kept --check for itself. Put -- before it/);
});

test('it says of each command what it does, what it takes, and how it is used', async () => {
  const { stdout: all } = await command('--help');
  assert.match(all, /--folder[^]*Exit code/);

  for (const name of ['status', 'check', 'accept', 'export', 'import', 'new']) {
    const { code, stdout } = await command(name, '--help');

    assert.equal(code, 0);
    assert.ok(all.includes(`\n  ${name}`), `help lists ${name}`);
    assert.match(stdout, new RegExp(`Usage: npm run locales ${name}[^]*Example:\n {2}npm run`));
  }
  assert.deepEqual(await command(), { code: 2, stdout: '', stderr: all });
  assert.equal((await command('help', 'translate')).code, 2);
});
