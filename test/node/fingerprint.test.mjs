// What a prerendered widget says of its making, and how a browser can tell the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { prerender } from 'cramp-kit/prerender';
import { edition } from '../../dist/content/edition.js';
import { fingerprint } from '../../dist/fingerprint.js';
import { version } from '../../dist/version.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const print = async (...order) => /data-prerendered="(\w+)"/.exec(await prerender(...order))[1];
const help = (options) => print('cramp-help', options);

const settings = { emergencyNumber: '112', messages: { es: { help: { heading: 'Ayuda' } } } };

test('it can be known from what a browser sees of the page', async () => {
  const made = await print('cramp-help', {
    lang: 'es',
    attributes: { 'heading-level': 3, phone: '900', class: 'wide', lang: null },
    settings,
  });

  assert.equal(
    made,
    fingerprint(
      'cramp-help',
      'es',
      (name) => ({ phone: '900', 'heading-level': '3' })[name] ?? null,
      JSON.parse(JSON.stringify(settings)),
    ),
  );
});
const inWelsh = { messages: { cy: { help: { heading: 'Pryd i gael help' } } } };

const same = {
  'made twice': [{ settings }, { settings }],
  'settings in another order': [
    { settings: { phone: '900', emergencyNumber: '112' } },
    { settings: { emergencyNumber: '112', phone: '900' } },
  ],
  'attributes in another order': [
    { attributes: { phone: '90', 'heading-level': 3 } },
    { attributes: { 'heading-level': '3', phone: '90' } },
  ],
  'with and without shadow': [{ shadow: true }, { shadow: false }],
  'other styles': [{ styles: 'inline' }, { styles: { href: '/x.css' } }],
  'a region of the language': [{ lang: 'es' }, { lang: 'es-MX' }],
  'a region of a language that only the host has': [
    { lang: 'cy', settings: inWelsh },
    { lang: 'cy-GB', settings: inWelsh },
  ],
  'attributes that any element may have': [{ attributes: { id: 'a' } }, {}],
  'a setting that says nothing about the text': [{ settings: { structuredData: true } }, {}],
  'a setting that is taken back': [{ settings: { phone: null } }, {}],
};

for (const [what, [one, other]] of Object.entries(same)) {
  test(`it is the same: ${what}`, async () => {
    assert.equal(await help(one), await help(other));
  });
}

const different = {
  'another language': [{ lang: 'es' }, { lang: 'en' }],
  'a language that is not there': [{ lang: 'cy' }, { lang: 'en' }],
  'two languages that are not there': [{ lang: 'cy' }, { lang: 'ga' }],
  'another attribute': [{ attributes: { phone: '90' } }, {}],
  'another number': [{ settings }, { settings: { ...settings, emergencyNumber: '911' } }],
  'another text': [{ settings }, { settings: { ...settings, messages: null } }],
  'other drafts': [{ settings: { drafts: 'refuse' } }, {}],
};

for (const [what, [one, other]] of Object.entries(different)) {
  test(`it is another one: ${what}`, async () => {
    assert.notEqual(await help(one), await help(other));
  });
}

test('it is another one: another tag', async () => {
  assert.notEqual(await print('cramp-help'), await print('cramp-guide'));
});

test('numbers to call do not change a widget that shows none', async () => {
  const phone = { settings: { phone: '900', emergencyNumber: '112', bookingUrl: '/book' } };

  assert.equal(await print('cramp-causes', phone), await print('cramp-causes'));
  assert.notEqual(await print('cramp-guide', phone), await print('cramp-guide'));
});

test('it knows the version of the package', () => {
  assert.equal(version, JSON.parse(readFileSync(path('package.json'), 'utf8')).version);
});

/** The code of the fingerprint in one file, as a browser gets it. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [path('dist/fingerprint.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0].text;
}

for (const [what, number] of Object.entries({ kit: version, texts: edition.version })) {
  test(`it is another one: another version of the ${what}`, async () => {
    const code = (await bundle()).replace(JSON.stringify(number), '"0.0.1"');
    const other = await import(`data:text/javascript,${encodeURIComponent(code)}`);

    const asked = ['cramp-help', 'en', () => null, {}];
    assert.notEqual(other.fingerprint(...asked), fingerprint(...asked));
  });
}

test('a browser gets it in a few bytes, without the words', async () => {
  const code = await bundle();

  assert.ok(code.length < 900, `${code.length} bytes`);
});
