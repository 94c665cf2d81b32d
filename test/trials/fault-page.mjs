// A page whose files and network fail, and what a reader sees of it and its host is told.
import assert from 'node:assert/strict';
import { page, whole } from './script-page.mjs';
import { messages } from './words.mjs';

const keysOf = (tree, prefix = '') =>
  Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? prefix + name : keysOf(text, `${prefix}${name}.`),
  );
const keys = new Set(keysOf(messages('en')));

/**
 * Opens an English page that notes each error it is told of, and each widget that is ever blank.
 * `read` tells what can be read in it (`fault-engines.mjs`); `answers` is what the server sends instead of
 * files from the first one on.
 */
export const faultPage = (browser, read, look, { answers = [], ...options } = {}) =>
  page(
    (response, { answer }) => {
      for (const each of answers) answer.set(...each);
      whole('<main></main>', options)(response);
    },
    async (tab, _faults, site) => {
      const warnings = [];
      tab.on('console', (line) => {
        if (line.text().startsWith('cramp-kit')) warnings.push(line.text());
      });
      await tab.evaluate(takeNotes);
      await look({ ...actions(tab, read, warnings), tab, site });
    },
    'load',
    browser,
  );

/** In the page. */
function takeNotes() {
  window.told = [];
  window.uncaught = []; // what a host's error monitor sends home
  window.blank = new Set();
  window.shown = new Set();
  addEventListener('cramp-error', ({ detail }) => window.told.push(detail), true); // the document's own does not bubble
  addEventListener('error', ({ message }) => window.uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
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
}

const actions = (tab, read, warnings) => {
  /** Nothing that a reader comes by is a key, or has no name. */
  async function isReadable() {
    const named = ['heading', 'link', 'table', 'DisclosureTriangle'];
    const bad = (await read(tab)).filter(
      ({ role, name }) =>
        (named.includes(role) && !name) || name.split(/\s/).some((word) => keys.has(word)),
    );
    assert.deepEqual(bad, []);
  }

  return {
    /** Adds an element that has a link in it, for as long as there is no text. */
    add: (name, attributes = {}) =>
      tab.evaluate(
        (tag, given) => {
          const element = document.createElement(tag);
          for (const attribute of Object.entries(given)) element.setAttribute(...attribute);
          const link = Object.assign(document.createElement('a'), {
            href: '/',
            textContent: 'A link',
          });
          element.append(link);
          document.querySelector('main').append(element);
        },
        name,
        attributes,
      ),

    turn: (lang) => tab.evaluate((tag) => (document.documentElement.lang = tag), lang),

    /** Waits until the page has been told so often that something failed. */
    told: (times) => tab.waitForFunction((count) => window.told.length >= count, {}, times),

    /** Waits until the runtime has run. */
    registered: (tag) => tab.waitForFunction((name) => customElements.get(name), {}, tag),

    /** Tells the page that the network is back. */
    online: () => tab.evaluate(() => dispatchEvent(new Event('online'))),

    /** Waits until the browser is done with a file, however it went. */
    came: (path) =>
      tab.waitForFunction(
        (name) =>
          performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
        {},
        path,
      ),

    /** Waits until a widget shows its text in a language, then reads the page. */
    async reads(tag, lang) {
      const { heading } = messages(lang)[tag.replace('cramp-', '')];
      const shows = (name, language, text) => {
        const box = document.querySelector(name)?.shadowRoot?.querySelector('[part=widget]');
        return box?.lang === language && box.textContent.includes(text);
      };
      await tab.waitForFunction(shows, {}, tag, lang, heading).catch(async (cause) => {
        const shown = await tab.$eval(tag, ({ shadowRoot }) => shadowRoot?.textContent);
        throw new Error(`<${tag}> does not say "${heading}" but "${shown}".`, { cause });
      });
      await isReadable();
    },

    /** A widget has this in its text, once. */
    async says(tag, words) {
      const text = await tab.$eval(tag, ({ shadowRoot }) => shadowRoot.textContent);
      assert.equal(text.split(words).length, 2, text);
    },

    /** Waits until no widget has this in its text any more. */
    forgets: (words) =>
      tab.waitForFunction(
        (text) =>
          [...document.querySelectorAll('main *')].every(
            ({ shadowRoot }) => !shadowRoot?.textContent.includes(text),
          ),
        {},
        words,
      ),

    /** What has no text yet shows what stands in it. */
    async waits(selector) {
      assert.equal(await tab.$eval(selector, (element) => element.innerText), 'A link');
      await isReadable();
    },

    /**
     * The page was told this and no more, each with one warning and none with an error that nobody has
     * caught, and no widget was ever blank or foreign.
     */
    async heard(told) {
      assert.deepEqual(await tab.evaluate(() => window.uncaught), []);
      assert.deepEqual(await tab.evaluate(() => window.told), told);
      assert.equal(warnings.length, told.length, warnings.join('\n'));
      assert.deepEqual(await tab.evaluate(() => [...window.blank]), []);
      assert.equal(
        await tab.evaluate(() => window.shown.has('fr')),
        false,
        'nobody asked for French',
      );
    },
  };
};
