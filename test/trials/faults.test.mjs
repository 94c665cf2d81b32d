// A server that answers each file of the script build with what it should not, and a network that goes
// away. What is on the screen stays readable, the rest of the page goes on, and all recovers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { faults, foreign, held } from './faults.mjs';
import { chromiumWithReader, outline } from './outline.mjs';
import { page, whole } from './script-page.mjs';
import { messages } from './words.mjs';

const keysOf = (tree, prefix = '') =>
  Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? prefix + name : keysOf(text, `${prefix}${name}.`),
  );
const keys = new Set(keysOf(messages('en')));

let browser;
before(async () => (browser = await puppeteer.launch(chromiumWithReader())));
after(() => browser?.close());

/** When a file is asked for, what is on the screen without it, and what the page is told. */
const files = {
  'ready-made.js': { atFirst: true, without: 'es', told: [] },
  'widgets/en/cramp-help.js': { atFirst: true, without: 'es', told: [] },
  'runtime.js': { without: 'en', told: [{ code: 'script-failed' }] },
  'locales/es.js': { without: 'en', told: [{ code: 'language-failed', language: 'es' }] },
  'i18next-engine.js': { without: 'es', told: [] },
};

const wrong = (path) => ({
  ...faults,
  ...(/locales|widgets/.test(path) && { 'the file of another language': foreign('fr') }),
});

for (const [path, { atFirst, without, told }] of Object.entries(files)) {
  describe(path, () => {
    for (const [what, answer] of Object.entries(wrong(path))) {
      test(`is ${what}`, () =>
        onPage(async (tab, site, warnings) => {
          if (atFirst) site.answer.set(ending(path), answer);
          await add(tab, 'cramp-help');
          await add(tab, 'cramp-causes', 'de');
          await reads(tab, 'cramp-help', 'en');
          await reads(tab, 'cramp-causes', 'de');

          site.answer.set(ending(path), answer);
          await turn(tab, 'es');
          await came(tab, path);
          await tab.waitForFunction((count) => window.told.length >= count, {}, told.length);
          await reads(tab, 'cramp-help', without);
          await reads(tab, 'cramp-causes', 'de');
          await add(tab, 'cramp-relief', 'de');
          await reads(tab, 'cramp-relief', 'de');

          site.answer.clear();
          await turn(tab, 'es');
          await reads(tab, 'cramp-help', 'es');
          await heard(tab, told, warnings);
        }));
    }

    test('does not come', () =>
      onPage(async (tab, site, warnings) => {
        const { answer, asked, release } = held();
        if (atFirst) site.answer.set(ending(path), answer);
        await add(tab, 'cramp-help');
        if (!atFirst) await reads(tab, 'cramp-help', 'en');
        site.answer.set(ending(path), answer);
        if (!atFirst) await turn(tab, 'es');
        await asked;
        if (atFirst) await waits(tab, 'cramp-help');
        else await reads(tab, 'cramp-help', without);

        site.answer.clear();
        release();
        await reads(tab, 'cramp-help', atFirst ? 'en' : 'es');
        await heard(tab, [], warnings);
      }));
  });
}

describe('the network', () => {
  test('is gone before the first text, and comes back', () =>
    onPage(async (tab, _site, warnings) => {
      await tab.setOfflineMode(true);
      await add(tab, 'cramp-help');
      await tab.waitForFunction(() => window.told.length > 0);
      await waits(tab, 'cramp-help');

      await tab.setOfflineMode(false);
      await reads(tab, 'cramp-help', 'en');
      await heard(tab, [{ code: 'script-failed' }], warnings);
    }));

  test('has failed for the words of a language, and comes back', () =>
    onPage(async (tab, site, warnings) => {
      await add(tab, 'cramp-help');
      await reads(tab, 'cramp-help', 'en');
      site.answer.set(/locales\/es/, faults['an error of the server']);
      await turn(tab, 'es');
      await tab.waitForFunction(() => window.told.length > 0);
      await reads(tab, 'cramp-help', 'en');

      site.answer.clear();
      await tab.evaluate(() => dispatchEvent(new Event('online')));
      await reads(tab, 'cramp-help', 'es');
      await heard(tab, [{ code: 'language-failed', language: 'es' }], warnings);
    }));

  test('goes when all is there: what has been on the screen can come again', () =>
    onPage(async (tab, _site, warnings) => {
      await add(tab, 'cramp-help');
      await reads(tab, 'cramp-help', 'en');
      await turn(tab, 'es');
      await reads(tab, 'cramp-help', 'es');
      await tab.setOfflineMode(true);
      await turn(tab, 'en');
      await reads(tab, 'cramp-help', 'en');
      await turn(tab, 'es');
      await reads(tab, 'cramp-help', 'es');

      await heard(tab, [], warnings);
    }));
});

const ending = (path) => new RegExp(`/${path}$`);

/** Opens an English page that notes each error it is told of, and each widget that is ever blank. */
const onPage = (look) => {
  const start = async (tab, _faults, site) => {
    const warnings = [];
    tab.on('console', (line) => {
      if (line.type() === 'warn' && line.text().startsWith('cramp-kit')) warnings.push(line.text());
    });
    await tab.evaluate(() => {
      window.told = [];
      window.blank = new Set();
      window.shown = new Set();
      const hear = ({ detail }) => window.told.push(detail);
      addEventListener('cramp-error', hear, true); // the document's own does not bubble
      (function note() {
        for (const widget of document.querySelectorAll('main *')) {
          if (!widget.localName.startsWith('cramp-')) continue;
          const box = widget.shadowRoot?.querySelector('[part=widget]');
          const waiting = !widget.shadowRoot || widget.shadowRoot.querySelector('slot:not([name])');
          const text = box ? box.textContent : waiting ? widget.textContent : '';
          if (box) window.shown.add(box.lang);
          if (text.trim() === '') window.blank.add(widget.localName);
        }
        requestAnimationFrame(note);
      })();
    });
    await look(tab, site, warnings);
  };
  return page(whole('<main></main>'), start, 'load', browser);
};

/** Adds a widget that has a link in it, for as long as there is no text. */
const add = (tab, tag, lang) =>
  tab.evaluate(
    (name, attributes) => {
      const widget = Object.assign(document.createElement(name), attributes);
      const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'A link' });
      widget.append(link);
      document.querySelector('main').append(widget);
    },
    tag,
    lang ? { lang } : {},
  );

const turn = (tab, lang) => tab.evaluate((tag) => (document.documentElement.lang = tag), lang);

/** Waits until the browser is done with a file, however it went. */
const came = (tab, path) =>
  tab.waitForFunction(
    (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
    {},
    path,
  );

/** Waits until a widget shows its text in a language, then hears the page out. */
async function reads(tab, tag, lang) {
  const { heading } = messages(lang)[tag.replace('cramp-', '')];
  const shows = (name, language, text) => {
    const box = document.querySelector(name).shadowRoot?.querySelector('[part=widget]');
    return box?.lang === language && box.textContent.includes(text);
  };
  await tab.waitForFunction(shows, {}, tag, lang, heading).catch(async (cause) => {
    const shown = await tab.$eval(tag, ({ shadowRoot }) => shadowRoot?.textContent);
    throw new Error(`<${tag}> does not say "${heading}" but "${shown}".`, { cause });
  });
  await isReadable(tab);
}

/** A widget that has no text yet shows what stands in it. */
async function waits(tab, tag) {
  assert.equal(await tab.$eval(tag, (widget) => widget.innerText), 'A link');
  await isReadable(tab);
}

/** Nothing that a screen reader comes by is a key, or has no name. */
async function isReadable(tab) {
  const things = await outline(tab);
  const named = ['heading', 'link', 'StaticText', 'table', 'DisclosureTriangle'];
  const bad = things.filter(
    ({ role, name }) =>
      (named.includes(role) && !name) || name.split(' ').some((word) => keys.has(word)),
  );
  assert.deepEqual(bad, []);
}

/** The page was told this and no more, there was at most one warning, and no widget was ever blank or foreign. */
async function heard(tab, told, warnings) {
  assert.deepEqual(await tab.evaluate(() => window.told), told);
  assert.equal(warnings.length, told.length, warnings.join('\n'));
  assert.deepEqual(await tab.evaluate(() => [...window.blank]), []);
  assert.equal(await tab.evaluate(() => window.shown.has('fr')), false, 'nobody asked for French');
}
