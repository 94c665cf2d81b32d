// The plugin in real WordPress: the oldest release that it promises, the first with script modules, and
// the newest that npm carries; each with a block theme and a classic one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from 'cramp-kit';
import { prerender } from 'cramp-kit/prerender';
import { control, insert, newPost, offered, openInserter, publish } from './wordpress/editor.mjs';
import { whyNot } from './wordpress/needs.mjs';
import { install, remove, traces } from './wordpress/plugin.mjs';
import { texts } from './tags.mjs';
import { inWidget } from './visit.mjs';
import { cramp, messages } from './words.mjs';
import { expected, reader, sameHtml, standing } from './wordpress/reader.mjs';
import { site } from './wordpress/site.mjs';

/** The names of the blocks: the headings of the texts. For the picker there are words in English only. */
const blockNames = (lang) => [
  'Leg cramps: language picker',
  ...Object.values(messages(lang)).flatMap(({ heading }) => heading ?? []),
];

/** The releases, the block theme that each brings, and who writes in its editor. */
const releases = [
  { version: '6.1', blockTheme: 'twentytwentythree', writer: 'author' },
  { version: '6.5', blockTheme: 'twentytwentyfour', writer: 'admin' },
  { version: '6.6', blockTheme: 'twentytwentyfour', writer: 'author' },
];

const skip = whyNot();
if (!skip) execFileSync('node', ['scripts/wordpress.mjs']);

for (const { version, blockTheme, writer } of releases)
  test(`WordPress ${version}`, { skip }, async (t) => {
    const clinic = await site(version);
    t.after(() => clinic.close());
    const browser = await reader();
    t.after(() => browser.close());

    const people = { admin: clinic.cookies('admin'), author: clinic.cookies('author') };
    await install(clinic, browser);

    /** Whether the widgets of a page stand there as the kit writes them, with no script at all. */
    const shows = async (url, ...orders) => {
      const written = await Promise.all(orders.map(([tag, order]) => prerender(tag, order)));
      await browser.open(
        url,
        async (page) => sameHtml(await standing(page), await expected(page, written)),
        { scripts: false },
      );
    };
    const html = async (url) => (await fetch(url)).text();

    const settingsPage = `${clinic.url}/wp-admin/options-general.php?page=cramp-kit`;
    const shortcodes = texts.map((tag) => `[cramp widget="${tag.replace('cramp-', '')}"]`);
    const everything = clinic.post(
      'everything',
      ['[cramp widget="language"]', ...shortcodes].join('\n\n'),
    );
    const plain = clinic.post('plain', 'Opening hours');

    for (const theme of [blockTheme, 'twentytwentyone'])
      await t.test(`${theme}: readers without scripts get every text to the letter`, async () => {
        clinic.use(theme);
        for (const [locale, lang] of [
          ['es_MX', 'es'],
          ['ar', 'ar'],
          ['', 'en'],
        ]) {
          clinic.speak(locale);

          await shows(everything, ...texts.map((tag) => [tag, { lang }]));
        }
      });

    await t.test('readers with scripts can turn all widgets by the picker', () =>
      browser.open(everything, async (page, faults) => {
        const picker = await inWidget(page, 'cramp-language', 'select');
        await picker.select('ar');
        await inWidget(page, 'cramp-causes', 'section[dir=rtl]');

        const [, , causes] = await standing(page);
        assert.match(causes, /lang="ar"/);
        assert.deepEqual(faults, []);
      }),
    );

    await t.test('a page without a widget has nothing of the plugin', async () => {
      assert.doesNotMatch(await html(plain), /cramp/);
      assert.match(await html(everything), /<script (?=[^>]*type="module")[^>]*cramp-kit\.js/);
    });

    await t.test(
      `the ${writer} puts in a block, sees it in another language and publishes it`,
      () =>
        browser.open(
          `${clinic.url}/wp-admin/post-new.php`,
          async (page, faults) => {
            const canvas = await newPost(page, 'By hand');
            await insert(page, 'Leg cramps: causes');
            await (await control(page, 'Language')).select('ar');
            await inWidget(canvas, 'cramp-causes', 'section[dir=rtl]');
            await (await control(page, 'Medicines')).click();
            await canvas.waitForFunction(
              () =>
                document.querySelector('cramp-causes').shadowRoot.querySelectorAll('[part=group]')
                  .length === 3,
            );
            await (await control(page, 'Medicines')).click();
            const url = await publish(page);

            await shows(url, ['cramp-causes', { lang: 'ar' }]);
            assert.deepEqual(faults, []);
          },
          { cookies: people[writer] },
        ),
    );

    await t.test(
      'the list of blocks finds them by the word of any language, under names that its writer reads',
      () => {
        clinic.run(
          `wp_insert_user( array( 'user_login' => 'autora', 'user_pass' => 'secret', 'role' => 'author', 'locale' => 'es_ES' ) );`,
        );
        return browser.open(
          `${clinic.url}/wp-admin/post-new.php`,
          async (page) => {
            await newPost(page, 'Looking for it');
            await openInserter(page);

            const found = await offered(page, 'calambres');
            // A block is offered if all words of a search are its words.
            const inAll = await offered(page, languages.map(cramp).join(' '));

            assert.deepEqual(new Set(found), new Set(blockNames('es')));
            assert.deepEqual(new Set(inAll), new Set(found));
          },
          { cookies: clinic.cookies('autora') },
        );
      },
    );

    await t.test('what an author has stored as blocks keeps its attributes', async () => {
      const url = clinic.post(
        'blocks',
        `<!-- wp:cramp/overview {"lang":"zh-Hant","headingLevel":4} /-->
        <!-- wp:cramp/help {"emergencyNumber":"112","phone":"+34 900 123","bookingUrl":"https://example.org/?a=1&b=2"} /-->
        <!-- wp:cramp/causes {"groups":["medicines"]} /-->`,
      );

      await shows(
        url,
        ['cramp-overview', { lang: 'zh-Hant', attributes: { 'heading-level': 4 } }],
        [
          'cramp-help',
          {
            attributes: {
              'emergency-number': '112',
              phone: '+34 900 123',
              'booking-url': 'https://example.org/?a=1&b=2',
            },
          },
        ],
        ['cramp-causes', {}], // without the script readers get all groups
      );
      await browser.open(url, (page) =>
        page.waitForFunction(
          () =>
            document.querySelector('cramp-causes').shadowRoot.querySelectorAll('[part=group]')
              .length === 1,
        ),
      );
    });

    await t.test('the shortcodes of the docs show their widgets, and no mistake', async () => {
      const [, shown] = /```\n(\[cramp .*?)\n```/s.exec(
        readFileSync('docs/hosts/wordpress.md', 'utf8'),
      );

      await browser.open(
        clinic.post('shortcodes', shown),
        async (page) => {
          const names = [...shown.matchAll(/widget="([\w-]+)"/g)].map(
            ([, name]) => `cramp-${name}`,
          );
          assert.deepEqual(
            await page.$$eval('[class*=content] *', (all) =>
              all.map(({ localName }) => localName).filter((name) => name.startsWith('cramp-')),
            ),
            names,
          );
          assert.deepEqual(await page.$$('.cramp-kit-note'), []);
        },
        { cookies: people.author },
      );
    });

    await t.test(
      'a mistake is told to those who may mend it, and costs readers nothing else',
      async () => {
        const url = clinic.post(
          'mistakes',
          '[cramp widget="cuases"] [cramp widget="help" phone="ask Ana" lang="nl" heading-level="3"]',
        );

        assert.doesNotMatch(await html(url), /cuases|ask Ana/);
        await shows(url, ['cramp-help', { lang: 'en', attributes: { 'heading-level': 3 } }]);
        await browser.open(url, (page) => inWidget(page, 'cramp-help', '[part=fallback-note]'));
        await browser.open(
          url,
          async (page) => {
            const notes = await page.$$eval('.cramp-kit-note', (all) =>
              all.map((each) => each.textContent),
            );
            assert.match(notes[0], /no widget "cuases"/);
            assert.match(notes[1], /phone="ask Ana" makes no sense.*no text in "nl"/);
          },
          { cookies: people.author },
        );
      },
    );

    await t.test('the settings page saves what makes sense and refuses the rest', () =>
      browser.open(
        settingsPage,
        async (page) => {
          await page.type('#cramp-kit-emergencyNumber', '112');
          await page.type('#cramp-kit-phone', '<b>call</b>');
          await page.type('#cramp-kit-reviewer-name', 'Dr. Ana Ruiz');
          await Promise.all([page.waitForNavigation(), page.click('#submit')]);

          const told = await page.$$eval('.notice-error', (all) =>
            all.map((each) => each.textContent.trim()),
          );
          assert.deepEqual(
            told.map((line) => line.split(':')[0]),
            ['Phone', 'Reviewer'],
          );
          assert.deepEqual(clinic.run(`return get_option( 'cramp_kit' );`), {
            emergencyNumber: '112',
          });
          const settings = { emergencyNumber: '112' };
          await shows(everything, ...texts.map((tag) => [tag, { settings }]));
        },
        { cookies: people.admin },
      ),
    );

    await t.test('only administrators reach the settings page', () =>
      browser.open(
        settingsPage,
        async (page) =>
          assert.match(await page.$eval('body', (body) => body.textContent), /not allowed/),
        { cookies: people.author },
      ),
    );

    await t.test('it leaves nothing behind', () => {
      const complaints = clinic
        .complaints()
        .filter((line) => /plugins\/cramp-kit|incorrectly/.test(line));

      assert.ok(traces(clinic).includes('cramp_kit'), 'nothing to remove');

      assert.equal(remove(clinic), true);

      assert.deepEqual(complaints, []);
      assert.deepEqual(traces(clinic), []);
    });
  });
