// A server that answers each file of the script build with what it should not, or with that of another
// version, and a network that goes away. What is on the screen stays readable, the rest of the page goes on,
// and all recovers. In Firefox there is less to see by (`fault-engines.mjs`).
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { engines } from './fault-engines.mjs';
import { faultPage } from './fault-page.mjs';
import { faults, foreign, held } from './faults.mjs';
import { line, ofOtherVersion } from './other-version.mjs';
import { messages } from './words.mjs';

/** When a file is asked for, what is on the screen without it, and what the page is told. */
const files = {
  'ready-made.js': { atFirst: true, without: 'es', told: [] },
  'widgets/en/cramp-help.js': { atFirst: true, without: 'es', told: [] },
  'runtime.js': { without: 'en', told: [{ code: 'script-failed' }] },
  'locales/es.js': { without: 'en', told: [{ code: 'language-failed', language: 'es' }] },
  'i18next-engine.js': { without: 'es', told: [] },
};

/** Those that browsers notice, each in its own way. The others are for the kit to notice, and that is the same in all. */
const noticed = Object.fromEntries(
  ['not there', 'a page that says all is well', 'broken JavaScript', 'half a file'].map((what) => [
    what,
    faults[what],
  ]),
);

const wrong = (path, anywhere) => ({
  ...anywhere,
  ...(/locales|widgets/.test(path) && { 'the file of another language': foreign('fr') }),
});

/** The files that are of another version than the rest, and whose words stand where it has none. */
const mixtures = {
  'the loader': [/cramp-kit\.js$/, 'es'],
  'all but the loader': [/embed\/(?!cramp-kit\.js$)/, 'en'],
  'the runtime': [/runtime\.js$/, 'es'],
  'the words': [/locales\//, 'en'],
  'the ready-made texts': [/widgets\//, 'es'],
};

const ending = (path) => new RegExp(`/${path}$`);

for (const [name, { options, read, leave, comeBack }] of Object.entries(engines))
  describe(name, { skip: !options && 'not on this machine' }, () => {
    let browser;
    before(async () => (browser = await puppeteer.launch(options)));
    after(() => browser?.close());
    const all = name === 'Firefox' ? noticed : faults;
    const onPage = (look, settings) => faultPage(browser, read, look, settings);

    for (const [path, { atFirst, without, told }] of Object.entries(files))
      describe(path, () => {
        for (const [what, answer] of Object.entries(wrong(path, all)))
          test(`is ${what}`, () =>
            onPage(async ({ site, ...page }) => {
              if (atFirst) site.answer.set(ending(path), answer);
              await page.add('cramp-help');
              await page.add('cramp-causes', { lang: 'de' });
              await page.reads('cramp-help', 'en');
              await page.reads('cramp-causes', 'de');

              site.answer.set(ending(path), answer);
              await page.turn('es');
              await page.came(path);
              await page.told(told.length);
              await page.reads('cramp-help', without);
              await page.reads('cramp-causes', 'de');
              await page.add('cramp-relief', { lang: 'de' });
              await page.reads('cramp-relief', 'de');

              site.answer.clear();
              await page.turn('es');
              await page.reads('cramp-help', 'es');
              await page.heard(told);
            }));

        test('does not come', () =>
          onPage(async ({ site, ...page }) => {
            const { answer, asked, release } = held();
            if (atFirst) site.answer.set(ending(path), answer);
            await page.add('cramp-help');
            if (!atFirst) await page.reads('cramp-help', 'en');
            site.answer.set(ending(path), answer);
            if (!atFirst) await page.turn('es');
            await asked;
            if (atFirst) await page.waits('cramp-help');
            else await page.reads('cramp-help', without);

            site.answer.clear();
            release();
            await page.reads('cramp-help', atFirst ? 'en' : 'es');
            await page.heard([]);
          }));
      });

    describe('fill.js, which puts a tag into a div', () => {
      for (const [what, answer] of Object.entries(all))
        test(`is ${what}`, () =>
          onPage(async ({ site, ...page }) => {
            const fill = held();
            site.answer.set(/fill/, fill.answer);
            await page.add('div', { 'data-cramp': 'help' });
            await page.add('div', { 'data-cramp': 'relief' });
            await page.add('cramp-causes');
            await fill.asked;
            fill.release(answer);
            await page.told(1);
            await page.reads('cramp-causes', 'en');
            await page.waits('[data-cramp=help]');
            await page.waits('[data-cramp=relief]');

            site.answer.clear();
            await page.online();
            await page.reads('cramp-help', 'en');
            await page.reads('cramp-relief', 'en');
            await page.heard([{ code: 'script-failed' }]);
          }));
    });

    describe('cramp-kit.all.js, whose words of a language', () => {
      for (const [what, answer] of Object.entries(wrong('locales', noticed)))
        test(`are ${what}`, () =>
          onPage(
            async ({ site, ...page }) => {
              site.answer.set(/locales\/es/, answer);
              await page.add('cramp-help');
              await page.add('cramp-causes', { lang: 'de' });
              await page.turn('es');
              await page.told(1);
              await page.reads('cramp-help', 'en');
              await page.reads('cramp-causes', 'de');

              site.answer.clear();
              await page.turn('es');
              await page.reads('cramp-help', 'es');
              await page.heard([{ code: 'language-failed', language: 'es' }]);
            },
            { script: '/embed/cramp-kit.all.js' },
          ));
    });

    describe('of another version than the rest', () => {
      for (const [what, [pattern, lead]] of Object.entries(mixtures))
        test(`is ${what}`, () =>
          onPage(
            async (page) => {
              await page.add('cramp-help');
              await page.add('cramp-causes', { lang: 'de' });
              await page.reads('cramp-help', 'en');
              await page.reads('cramp-causes', 'de');
              await page.forgets(line);
              await page.turn('es');
              await page.reads('cramp-help', 'es');
              await page.says('cramp-help', messages(lead).help.lead);
              await page.add('cramp-relief');
              await page.reads('cramp-relief', 'es');
              await page.reads('cramp-causes', 'de');

              await page.heard([]);
            },
            { answers: [[pattern, ofOtherVersion]] },
          ));
    });

    describe('the network', () => {
      const failed = [{ code: 'language-failed', language: 'es' }];

      test('is gone before the first text, and comes back', () =>
        onPage(async ({ tab, site, ...page }) => {
          await leave(tab, site);
          await page.add('cramp-help');
          await page.told(1);
          await page.waits('cramp-help');

          await comeBack(tab, site);
          await page.reads('cramp-help', 'en');
          await page.heard([{ code: 'script-failed' }]);
        }));

      test('goes while words are coming, and comes back', () =>
        onPage(async ({ site, ...page }) => {
          const { answer, asked } = held();
          site.answer.set(/locales\/es/, answer);
          await page.add('cramp-help');
          await page.reads('cramp-help', 'en');
          await page.turn('es');
          await asked;
          await page.registered('cramp-help');
          site.stop(); // offline, Chromium would wait for it for ever
          await page.told(1);
          await page.reads('cramp-help', 'en');

          site.answer.clear();
          await site.start();
          await page.online();
          await page.reads('cramp-help', 'es');
          await page.heard(failed);
        }));

      test('has failed for the words of a language, and comes back', () =>
        onPage(async ({ site, ...page }) => {
          await page.add('cramp-help');
          await page.reads('cramp-help', 'en');
          site.answer.set(/locales\/es/, faults['an error of the server']);
          await page.turn('es');
          await page.told(1);
          await page.reads('cramp-help', 'en');

          site.answer.clear();
          await page.online();
          await page.reads('cramp-help', 'es');
          await page.heard(failed);
        }));

      test('goes when all is there: what has been on the screen can come again', () =>
        onPage(async ({ tab, site, ...page }) => {
          await page.add('cramp-help');
          await page.reads('cramp-help', 'en');
          await page.turn('es');
          await page.reads('cramp-help', 'es');
          await leave(tab, site);
          await page.turn('en');
          await page.reads('cramp-help', 'en');
          await page.turn('es');
          await page.reads('cramp-help', 'es');

          await page.heard([]);
        }));
    });
  });
