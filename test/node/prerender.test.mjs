// Widgets written as HTML in Node, from what `npm run build` has made.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { configure, languages } from 'cramp-kit';
import { prerender } from 'cramp-kit/prerender';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const words = (lang) => JSON.parse(read(`locales/${lang}.json`)).messages;

/** All but the picker. */
const tags = readdirSync(new URL('dist/define', root))
  .filter((file) => /^cramp-(?!language).*\.js$/.test(file))
  .map((file) => file.replace('.js', ''));

/** What a reader sees of HTML: all that is neither a tag nor a style. */
const text = (html) => html.replace(/<style>.*?<\/style>/, '').replace(/<[^>]*>/g, '');

const refused = async (...order) => {
  try {
    await prerender(...order);
  } catch (error) {
    return error.message;
  }
  throw new Error('It was accepted.');
};

test('a widget is its tag with a shadow root, styles and text', async () => {
  const html = await prerender('cramp-causes', {
    lang: 'es',
    attributes: { 'heading-level': 3, groups: 'body', hidden: true, id: undefined },
  });

  assert.match(
    html,
    /^<cramp-causes lang="es" heading-level="3" groups="body" hidden><template shadowrootmode="open"><style>:host\{/,
  );
  assert.match(html, /<section data-prerendered="\w+" part="widget" lang="es" dir="ltr">/);
  assert.match(html, /<h3 part="heading"><slot name="heading">[^<]+<\/slot><\/h3>/);
  assert.match(html, /<slot name="before"><\/slot>/);
  assert.match(html, /<slot name="after"><\/slot>/);
  assert.match(html, /<\/section><\/template><\/cramp-causes>$/);
  assert.ok(html.includes(words('es').causes.group.body.title));
  assert.ok(!html.includes(words('es').causes.group.everyday.title));
});

test('without options it is in English', async () => {
  const html = await prerender('cramp-overview');

  assert.match(html, /^<cramp-overview lang="en">/);
  assert.ok(html.includes(words('en').overview.lead));
});

test('its styles are a link, if wanted', async () => {
  const html = await prerender('cramp-help', { styles: { href: '/a"b&c.css' } });

  assert.match(html, /<link rel="stylesheet" href="\/a&quot;b&amp;c.css"><section/);
  assert.doesNotMatch(html, /<style/);
});

for (const tag of tags) {
  test(`${tag} has no markers of Lit and no space between its boxes`, async () => {
    for (const shadow of [true, false]) {
      const html = await prerender(tag, { lang: 'ur', shadow });

      assert.doesNotMatch(html, /<!--|\n|\{\{|undefined/);
      assert.doesNotMatch(html, /[> ] <(?!\/?(?:a|span|strong)\b)| {2}| >/);
      assert.doesNotMatch(html, /<(?!\/?(?:a|span|strong)\b)[^>]*> /);
    }
  });

  test(`${tag} without shadow is the same text in plain HTML`, async () => {
    for (const lang of languages) {
      const settings = { emergencyNumber: '112', phone: '900 123', bookingUrl: '/book' };
      const html = await prerender(tag, { lang, settings, shadow: false });

      assert.equal(text(html), text(await prerender(tag, { lang, settings })));
      assert.doesNotMatch(
        html,
        /<(?:slot\b|(?:template|style|link|div|span)>)|part=|data-side|role="(?!img)/,
      );
    }
  });
}

test('without shadow the levels of help keep a class, and the table its name', async () => {
  const help = await prerender('cramp-help', { shadow: false });
  const table = await prerender('cramp-vs-rls', { shadow: false });

  assert.match(
    help,
    /^<cramp-help lang="en"><section data-prerendered="\w+" lang="en" dir="ltr"><h2>/,
  );
  for (const level of ['emergency', 'today', 'soon'])
    assert.match(help, new RegExp(`<div class="${level}"><h3>`));
  assert.match(table, /<table aria-label="[^"]+"><thead><tr><th scope="col">/);
});

test('without shadow what is for hearing only keeps its class, for pages that hide it', async () => {
  const tips = await prerender('cramp-prevention', { shadow: false });

  assert.ok(tips.includes(`<span class="visually-hidden">${words('en').evidence.label}</span> `));
});

test('without shadow no two words become one where no style keeps them apart', async () => {
  const html = await prerender('cramp-causes', { shadow: false });

  const { title, text: more } = words('en').causes.item.floors;
  assert.ok(text(html).includes(`${title} ${more}`));
});

test('words are shown as they are written, markup is not obeyed', async () => {
  const heading = `"Hush" & 'run' <b>تشنج</b>\u00a0now`;
  const settings = { phone: '+44 (0)20\u00a07946', messages: { ar: { help: { heading } } } };

  const html = await prerender('cramp-help', { lang: 'ar', settings });

  assert.ok(html.includes('&quot;Hush&quot; &amp; &#39;run&#39; &lt;b&gt;تشنج&lt;/b&gt;\u00a0now'));
  assert.match(html, /href="tel:\+44207946"/);
  assert.ok(html.includes('\u2066+44\u00a0(0)20\u00a07946\u2069'));
  assert.match(html, /dir="rtl"/);
});

test('values of attributes are escaped', async () => {
  const html = await prerender('cramp-help', {
    attributes: { id: '"><script>', 'booking-url': '/book?a=1&b="2"' },
  });

  assert.match(
    html,
    /^<cramp-help lang="en" id="&quot;&gt;&lt;script&gt;" booking-url="\/book\?a=1&amp;b=&quot;2&quot;">/,
  );
  assert.match(html, /<a part="action" href="\/book\?a=1&amp;b=&quot;2&quot;">/);
});

test('what any element may have is passed on, and what is false or null left off', async () => {
  const given = {
    class: 'wide',
    dir: 'auto',
    exportparts: 'widget',
    id: 'a',
    part: 'b',
    role: 'region',
    slot: 'main',
    style: 'color: red',
    title: 'Cramps',
    translate: 'no',
    'aria-label': 'Cramps',
    'data-at': 'top',
  };

  const html = await prerender('cramp-help', {
    attributes: { ...given, hidden: false, phone: null },
  });

  const written = Object.entries(given).map(([name, value]) => ` ${name}="${value}"`);
  assert.ok(html.startsWith(`<cramp-help lang="en"${written.join('')}><template `));
});

test('a region of a language gets that language, and its tag is made canonical', async () => {
  const html = await prerender('cramp-overview', { lang: 'ES_mx' });

  assert.match(html, /^<cramp-overview lang="es-MX">/);
  assert.match(html, /part="widget" lang="es"/);
});

test('a language that is not there is English with a note', async () => {
  const html = await prerender('cramp-overview', { lang: 'cy' });

  assert.match(html, /^<cramp-overview lang="cy">/);
  assert.match(html, /part="widget" lang="en" dir="ltr">.*<p part="fallback-note">[^<]*Welsh/);
});

test('a widget that should follow the page has no lang', async () => {
  const html = await prerender('cramp-overview', { lang: 'es', attributes: { lang: null } });

  assert.match(html, /^<cramp-overview><template/);
  assert.match(html, /part="widget" lang="es"/);
});

test('a picker is empty: without a script it would do nothing', async () => {
  const html = await prerender('cramp-language', {
    lang: 'es',
    attributes: { languages: 'en es', class: 'top' },
  });

  assert.equal(html, '<cramp-language languages="en es" class="top"></cramp-language>');
});

test('settings hold: numbers, words, languages, reviewers and drafts', async () => {
  const of = (settings, lang) => prerender('cramp-help', { lang, settings });

  const number = await of({ emergencyNumber: '112' });
  const welsh = await of({ messages: { cy: { help: { heading: 'Pryd i gael help' } } } }, 'cy');
  const checked = await of({
    reviewer: { name: 'Dr. Ana Ruiz', on: '2026-11-23', languages: ['en'] },
  });
  const refusing = await of({ drafts: 'refuse' }, 'es');

  assert.match(number, /href="tel:112"/);
  assert.match(welsh, /part="widget" lang="cy".*Pryd i gael help/);
  assert.match(checked, /part="review">[^<]*Dr\. Ana Ruiz/);
  assert.match(refusing, /part="widget" lang="en".*part="fallback-note"/);
});

test('a language of the host without a word of the widget is not there, as on a page', async () => {
  const messages = { cy: { help: { heading: 'Pryd i gael help' } } };

  const html = await prerender('cramp-causes', { lang: 'cy', settings: { messages } });

  assert.match(html, /part="widget" lang="en".*part="fallback-note"/);
});

test('settings hold for one call only, and those of the page do not count', async (t) => {
  t.after(() => configure({ emergencyNumber: null }));
  const before = await prerender('cramp-help', { lang: 'es' });

  configure({ emergencyNumber: '999' });
  await prerender('cramp-help', {
    lang: 'es',
    settings: { emergencyNumber: '112', messages: { es: { help: { heading: 'Ayuda' } } } },
  });

  assert.equal(await prerender('cramp-help', { lang: 'es' }), before);
});

test('a server of another place writes the same day and the same numbers', async () => {
  const messages = { vo: { overview: { heading: 'Kramf' } } }; // which Intl does not know
  const orders = ['en', 'pa', 'ht', 'vo'].map((lang) => [
    'cramp-overview',
    { lang, settings: { messages } },
  ]);
  const code = `import { prerender } from 'cramp-kit/prerender';
    for (const order of ${JSON.stringify(orders)}) console.log(await prerender(...order));`;
  const written = (env) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  const [east, west] = [
    written({ TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' }),
    written({ TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' }),
  ];

  assert.equal(east, west);
  assert.match(west, /kramf/i);
});

test('many at once do not mix', async () => {
  const orders = ['en', 'es', 'ar', 'de', 'cy', 'hi'].flatMap((lang) =>
    ['112', '911', undefined].flatMap((emergencyNumber) =>
      ['cramp-help', 'cramp-guide'].map((tag) => {
        const messages = { [lang]: { help: { heading: `${lang} ${emergencyNumber} ${tag}` } } };
        return [tag, { lang, settings: { emergencyNumber, messages } }];
      }),
    ),
  );

  const together = await Promise.all(orders.map((order) => prerender(...order)));

  for (const [i, order] of orders.entries())
    assert.equal(together[i], await prerender(...order), JSON.stringify(order));
  assert.equal(new Set(together).size, orders.length);
});

const help = (options) => ({ tag: 'cramp-help', options });
const attributes = (given) => help({ attributes: given });
const settings = (given) => help({ settings: given });

const wrong = {
  'a tag that there is not': [
    { tag: 'cramp-cause' },
    'no such tag',
    'cramp-causes',
    'cramp-language',
  ],
  'an option that there is not': [help({ language: 'es' }), 'language: es', 'lang'],
  'a tag of no language': [help({ lang: 'auto' }), 'lang: auto', 'pt-BR'],
  'a language that is no text': [help({ lang: 7 }), 'lang: 7', 'pt-BR'],
  'no language': [help({ lang: '' }), 'the option lang', 'pt-BR'],
  'an attribute in camel case': [attributes({ headingLevel: 3 }), 'heading-level'],
  'an attribute of another tag': [attributes({ groups: 'body' }), 'groups="body"', 'phone'],
  'an attribute that runs code': [attributes({ onclick: 'alert()' }), 'onclick="alert()"'],
  'an attribute that begins another one': [
    attributes({ 'data-x onclick': 'alert()' }),
    'data-x onclick',
  ],
  'a level that there is not': [attributes({ 'heading-level': 7 }), 'heading-level="7"', '1 to 6'],
  'a link that runs code': [attributes({ 'booking-url': 'javascript:0' }), 'https://'],
  'a value that is no text': [attributes({ id: {} }), 'id="{}"', 'a text'],
  'a value of its own that is no text': [attributes({ phone: {} }), 'phone="{}"', 'a text'],
  'the language as an attribute': [attributes({ lang: 'es' }), 'the option lang'],
  'attributes that are none': [help({ attributes: 'id' }), 'attributes: id', 'object'],
  'attributes that are a list': [help({ attributes: [] }), 'attributes: []', 'object'],
  'a language to offer that is none': [
    { tag: 'cramp-language', options: { attributes: { languages: 'tlh' } } },
    'languages="tlh"',
    'zh-Hant',
  ],
  'a region to offer beside its language': [
    {
      tag: 'cramp-language',
      options: {
        attributes: { languages: 'en es-MX' },
        settings: { messages: { 'es-MX': { causes: { heading: 'Calambres' } } } },
      },
    },
    'languages="es-MX"',
    'de en es fil',
  ],
  'a setting that there is not': [settings({ x: 1 }), 'the setting x: 1', 'phone'],
  'a setting with a wrong value': [settings({ phone: 112 }), 'phone: 112', 'digits', 'in quotes'],
  'a text with a wrong key': [
    settings({ messages: { es: { help: { x: 'y' } } } }),
    'messages.es.help.x: y',
    'locales/en.json',
  ],
  'settings that are none': [settings([]), 'settings', 'object'],
  'a word where it should be true or false': [help({ shadow: 'no' }), 'shadow: no', 'false'],
  'styles that are none': [help({ styles: 'link' }), 'styles: link', 'href'],
  'styles without an address': [help({ styles: { href: '' } }), 'styles', 'href'],
  'styles whose address is no text': [help({ styles: { href: 7 } }), 'styles: {"href":7}', 'href'],
  'styles without shadow': [help({ shadow: false, styles: 'inline' }), 'page'],
};

for (const [what, [{ tag, options }, ...expected]] of Object.entries(wrong)) {
  test(`says what is wrong and how to mend it: ${what}`, async () => {
    const message = await refused(tag, options);

    assert.match(message, /^cramp-kit cannot prerender <cramp-[\w-]+>:\n- [^\n]+$/);
    for (const part of expected) assert.ok(message.includes(part), message);
  });
}

test('says all that is wrong at once', async () => {
  const message = await refused('cramp-guide', {
    attributes: { limit: 0, groups: 'all' },
    settings: { drafts: 'hide' },
  });

  for (const part of ['limit', 'groups', 'drafts']) assert.ok(message.includes(part), message);
});

test('the ready-made HTML has every widget in every language, with a link to the stylesheet', async () => {
  const styles = { href: '/cramp-kit/cramp-kit.css' };

  const folders = readdirSync(new URL('html', root)).filter((name) => !name.includes('.'));

  assert.deepEqual(folders, languages.toSorted());
  for (const lang of languages)
    for (const tag of tags)
      assert.equal(read(`html/${lang}/${tag}.html`), `${await prerender(tag, { lang, styles })}\n`);
});

test('the stylesheet is at most 2 kB', () => {
  assert.ok(brotliCompressSync(read('html/cramp-kit.css')).length <= 2048);
});
