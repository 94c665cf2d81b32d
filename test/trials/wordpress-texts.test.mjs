// What the plugin writes into pages of the newest WordPress that npm carries: every text, in every
// language, under every setting.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { languages, matchLanguage } from 'cramp-kit';
import { prerender } from 'cramp-kit/prerender';
import { locales } from './wordpress/locales.mjs';
import { whyNot } from './wordpress/needs.mjs';
import { install } from './wordpress/plugin.mjs';
import { texts } from './tags.mjs';
import { inWidget } from './visit.mjs';
import { reader } from './wordpress/reader.mjs';
import { site } from './wordpress/site.mjs';

const skip = whyNot();
const contacts = {
  'emergency-number': '112',
  phone: '+44 (0)20 7946',
  'booking-url': '/visit?a=1&b=2',
};

let clinic;
let browser;

before(async () => {
  if (skip) return;
  execFileSync('node', ['scripts/wordpress.mjs']);
  clinic = await site('6.6');
  browser = await reader();
  await install(clinic, browser);
});

after(async () => {
  await browser?.close();
  clinic?.close();
});

const html = async (url) => (await fetch(url)).text();

/** The boxes in some HTML, with its characters as characters. */
const boxes = (text) =>
  [...text.matchAll(/<template[^>]*>.*?(<section.*?<\/section>)<\/template>/gs)].map(([, box]) =>
    box.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );

const set = (settings) =>
  clinic.run(`update_option( 'cramp_kit', json_decode( '${JSON.stringify(settings)}', true ) );`);

/** Puts a plugin beside ours that cannot be switched off, and takes it away again. */
async function beside(code, look) {
  const file = join(clinic.folder, 'wp-content/mu-plugins/multilingual.php');
  writeFileSync(file, `<?php ${code}`);
  try {
    await look();
  } finally {
    writeFileSync(file, '<?php');
  }
}

test(
  'every text in every language comes through the filters of WordPress to the letter',
  { skip },
  async () => {
    const orders = languages.flatMap((lang) =>
      texts.map((tag) => {
        const attributes = { 'heading-level': '3', ...(/help|guide/.test(tag) && contacts) };
        return { tag, lang, attributes };
      }),
    );
    const shortcodes = orders.map(({ tag, lang, attributes }) => {
      const given = Object.entries({ lang, ...attributes }).map(
        ([name, value]) => `${name}="${value}"`,
      );
      return `[cramp widget="${tag.replace('cramp-', '')}" ${given.join(' ')}]`;
    });

    const written = clinic.run(`
    return array_map( function ( $shortcode ) {
      $html = apply_filters( 'the_content', $shortcode );
      return convert_smilies( wptexturize( do_shortcode( $html ) ) ); // block themes do it all again
    }, json_decode( base64_decode( '${Buffer.from(JSON.stringify(shortcodes)).toString('base64')}' ) ) );
  `);

    for (const [index, { tag, ...order }] of orders.entries())
      assert.deepEqual(
        boxes(written[index]),
        boxes(await prerender(tag, order)),
        `${tag} in ${order.lang}`,
      );
  },
);

test('each tag has a shortcode and a block, with its attributes', { skip }, () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const tags = Object.fromEntries(
    declared
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes }) => [
        tagName.replace('cramp-', ''),
        attributes.map(({ name }) => name).toSorted(),
      ]),
  );
  const attributesOf = (name) => {
    const block = readFileSync(`src/wordpress/blocks/${name}/block.json`, 'utf8');
    return Object.keys(JSON.parse(block).attributes)
      .filter((attribute) => attribute !== 'lang')
      .map((attribute) => attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      .toSorted();
  };
  const sorted = (all) => Object.entries(all).map(([name, list]) => [name, list.toSorted()]);

  const shortcodes = clinic.run(`return cramp_kit_widgets();`);

  assert.deepEqual(Object.fromEntries(sorted(shortcodes)), tags);
  const blocks = Object.keys(tags).map((name) => [name, attributesOf(name)]);
  assert.deepEqual(Object.fromEntries(blocks), tags);
});

test('locales get the language that the kit would give them', { skip }, () => {
  const codes = JSON.stringify(Object.keys(locales));

  const found = clinic.run(`
    $found = array();
    foreach ( json_decode( '${codes}' ) as $locale ) {
      $tag = cramp_kit_tag( $locale );
      $found[ $locale ] = array( $tag, cramp_kit_match( $tag ) );
    }
    return $found;
  `);

  const expected = Object.entries(locales).map(([locale, tag]) => [
    locale,
    [tag, matchLanguage(tag) ?? null],
  ]);
  assert.deepEqual(found, Object.fromEntries(expected));
  assert.equal(found.zh_TW[1], 'zh-Hant');
  assert.equal(found.pa_PK[1], null);
});

test(
  'a page in a language without a text is in English, and says so with the script',
  { skip },
  async () => {
    const url = clinic.post('dutch', '[cramp widget="causes"]');
    clinic.speak('nl_NL');

    const page = await html(url);
    const note = await browser.open(url, async (tab) => {
      const found = await inWidget(tab, 'cramp-causes', '[part=fallback-note]');
      return found.evaluate((line) => line.textContent);
    });
    clinic.speak('');

    assert.match(page, /<html lang="nl-NL"/);
    assert.match(page, /<cramp-causes><template/);
    assert.match(page, /<section [^>]*lang="en"/);
    assert.match(note, /not available in Dutch/);
  },
);

for (const [name, code] of [
  [
    'Polylang',
    `function pll_get_post_language( $id, $field ) { return 'slug' === $field ? 'es' : 'es_ES'; }`,
  ],
  [
    'WPML',
    `add_filter( 'wpml_post_language_details', function () {
      return array( 'language_code' => 'es', 'locale' => 'es_ES' );
    } );`,
  ],
])
  test(`a post has the language that ${name} tells`, { skip }, async () => {
    const url = clinic.post(`in-${name}`, '[cramp widget="causes"]');

    await beside(code, async () => {
      const page = await html(url);

      assert.match(page, /<cramp-causes lang="es-ES">/);
      assert.deepEqual(boxes(page), boxes(await prerender('cramp-causes', { lang: 'es' })));
    });
  });

test(
  'the reviewer of the site stands under the texts that they have checked, and under no other',
  { skip },
  async () => {
    const reviewer = {
      name: 'Dr. [gallery] Ana -- 2x2 :) Ruiz',
      on: '2026-11-23',
      languages: ['es'],
    };
    set({ reviewer });
    const url = clinic.post(
      'reviewed',
      `<!-- wp:cramp/causes {"lang":"es"} /-->
      [cramp widget="causes" lang="es"] [cramp widget="causes" lang="fr"]`,
    );

    const [block, shortcode, french] = boxes(await html(url));
    const shown = await browser.open(url, async (page) => {
      await page.waitForFunction(
        (name) =>
          document.querySelector('cramp-causes').shadowRoot.textContent.includes(`${name} `) &&
          !document.querySelector('cramp-causes').shadowRoot.textContent.includes('2026-11-23'),
        {},
        reviewer.name,
      );
      return page.$eval('cramp-causes >>> [part=review]', (line) => line.textContent);
    });
    set({});

    for (const spanish of [block, shortcode])
      assert.match(
        spanish,
        /<p part="review">Dr\. \[gallery\] Ana -- 2x2 :\) Ruiz [^<]*2026-11-23/,
      );
    assert.deepEqual(
      [french],
      boxes(await prerender('cramp-causes', { lang: 'fr', settings: { reviewer } })),
    );
    assert.match(shown, /23 de noviembre de 2026/);
  },
);

test('where drafts are refused, readers get the checked language', { skip }, async () => {
  set({
    drafts: 'refuse',
    reviewer: { name: 'Dr. Ana Ruiz', on: '2026-11-23', languages: ['es'] },
  });
  const url = clinic.post('refused', '[cramp widget="causes" lang="fr"]');

  const page = await html(url);
  const note = await browser.open(url, async (tab) => {
    const found = await inWidget(tab, 'cramp-causes', '[part=fallback-note]');
    return found.evaluate((line) => line.textContent);
  });
  set({});

  assert.match(page, /<cramp-causes lang="fr"><template.*<section [^>]*lang="es"/);
  assert.match(note, /francés/);
});

test('a widget area brings the script to every page that shows it', { skip }, async () => {
  clinic.run(`
    switch_theme( 'twentytwentyone' );
    update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:cramp/overview /-->' ), '_multiwidget' => 1 ) );
    update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2' ), 'array_version' => 3 ) );
  `);

  const page = await html(clinic.post('any', 'Opening hours'));

  assert.deepEqual(boxes(page), boxes(await prerender('cramp-overview')));
  assert.match(page, /<script type="module"[^>]*cramp-kit\.js/);
});

test('a feed has the text in plain HTML', { skip }, async () => {
  clinic.post('fed', '[cramp widget="help" emergency-number="112"]');

  const feed = await html(`${clinic.url}/feed/`);

  assert.match(feed, /<h2[^>]*>When to get help<\/h2>.*<a [^>]*href="tel:112"/s);
  assert.doesNotMatch(feed, /<template|<slot|<cramp-/);
});

test('the shortcodes in the docs make sense', { skip }, async () => {
  const docs = readFileSync(new URL('../../docs/hosts/wordpress.md', import.meta.url), 'utf8');
  const shortcodes = docs.match(/^\[cramp .*\]$/gm);
  const url = clinic.post('docs', shortcodes.join('\n\n'));

  await browser.open(
    url,
    async (page) => {
      assert.deepEqual(
        await page.$$eval('.cramp-kit-note', (all) => all.map((each) => each.textContent)),
        [],
      );
      const widgets = await page.$$eval(
        ':is(.entry-content, .wp-block-post-content) > *',
        (all) => all.filter(({ localName }) => localName.startsWith('cramp-')).length,
      );
      assert.equal(widgets, shortcodes.length);
    },
    { cookies: clinic.cookies('author') },
  );
});
