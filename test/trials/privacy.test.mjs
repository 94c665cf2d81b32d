// What a browser gives away of a reader while the demo is used to the full: nothing. Every way out of
// the page is watched, and afterwards every place where something could have been left.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import { chromium } from '../browsers/chromium.mjs';
import { firefox } from '../browsers/firefox.mjs';
import { startDemo } from './demo.mjs';
import { leftBehind, nothing, watchExits } from './exits.mjs';
import { visit } from './visit.mjs';

/** The folders of the kit and of the demo, and what the pages themselves ask for beside them. */
const folders = {
  'index.html': /^\/(embed|demo|dist|node_modules\/(lit|lit-html|lit-element|@lit|i18next))\//,
  'plain.html': /^\/((embed|demo)\/|favicon\.ico$)/, // it names no icon, so browsers look for one
  'pseudo-locales.html': /^\/(embed|demo|locales|scripts\/locales)\//,
};
const own = /^\/(embed|demo)\//;

const codes = ['script-failed', 'language-failed', 'invalid-attribute', 'invalid-setting'];
const isTag = (text) => Intl.getCanonicalLocales(text)[0] === text;
const isAllowed = {
  language: isTag,
  requested: isTag,
  code: (text) => codes.includes(text),
  attribute: (text) => text === 'heading-level',
};

/** Those that show the kit as a site would. */
const pages = ['guide', 'index', 'plain', 'two-languages', 'your-words'].map(
  (page) => `${page}.html`,
);

let site;
before(async () => (site = await startDemo()));
after(() => site?.close());

for (const [name, options] of Object.entries({ Chromium: chromium(), Firefox: firefox() })) {
  const skip = !options && 'not on this machine';
  describe(`In ${name} nothing leaves, and nothing stays`, { skip }, () => {
    for (const file of pages) {
      test(`demo/${file}`, () =>
        visit('about:blank', (page) => isPrivate(page, file), 'load', options));
    }
  });
}

async function isPrivate(page, file) {
  const { asked, exits, heard, links, fresh, after: used } = await use(page, file);

  assert.deepEqual(asked.filter(isStrange(file)).map(String), []);
  assert.deepEqual(exits, []);
  assert.deepEqual(fresh, { ...nothing, address: fresh.address, visited: fresh.visited });
  assert.deepEqual(used, fresh);
  assert.ok(links.length > 0, 'there are no links to sources');
  assert.deepEqual(
    links.filter(({ rel }) => !rel.split(' ').includes('noreferrer')),
    [],
  );
  assert.deepEqual(
    new Set(heard.map(({ type }) => type)),
    new Set(['cramp-ready', 'cramp-language-change', 'cramp-error']),
  );
  for (const [name, text] of heard.flatMap(({ detail }) => Object.entries(detail)))
    assert.ok(isAllowed[name]?.(text), `${name}: ${text}`);
}

/** Opens a page, uses all that is on it in all languages, and tells what was seen on the way. */
async function use(page, file) {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await page.evaluateOnNewDocument(watchExits);
  await page.goto(site.url + file);
  await shows(page, 'en');
  const fresh = await page.evaluate(leftBehind);
  const links = await open(page);
  for (const language of languages) {
    await choose(page, language);
    await shows(page, language);
  }
  links.push(...(await open(page)));
  await page.$$eval(
    'cramp-overview, cramp-vs-rls, cramp-relief, cramp-help, cramp-guide',
    (texts) => {
      for (const text of texts) text.setAttribute('heading-level', 'none of your business');
    },
  );
  const exits = (await inFrames(page, () => window.exits)).flat();
  const heard = (await inFrames(page, () => window.heard)).flat();
  return { asked, exits, heard, links, fresh, after: await page.evaluate(leftBehind) };
}

/** Whether an address is neither in the page itself nor a file of its own, asked for by its bare name. */
const isStrange = (file) => (url) =>
  !['data:', 'about:'].includes(url.protocol) &&
  !(
    url.origin === new URL(site.url).origin &&
    (folders[file] ?? own).test(url.pathname) &&
    ['', '?source'].includes(url.search)
  );

/** Runs a function in the page and in each frame in it. */
const inFrames = (page, run) => Promise.all(page.frames().map((frame) => frame.evaluate(run)));

/** Opens what is folded, clicks every button, and returns the links that lead out. */
async function open(page) {
  const links = await inFrames(page, () => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ]);
    for (const each of all(document)) {
      if (each.localName === 'summary' && !each.parentElement.open) each.click();
      if (each.localName === 'button') each.click();
    }
    return all(document)
      .filter(({ href }) => /^https?:/.test(href) && new URL(href).origin !== location.origin)
      .map(({ href, rel }) => ({ href, rel }));
  });
  return links.flat();
}

/** Picks a language as a reader does, or sets it on the page that has no picker. */
async function choose(page, language) {
  const select = await page.$('cramp-language >>> select');
  if (select) await select.select(language);
  else await page.evaluate((tag) => (document.documentElement.lang = tag), language);
}

/** Waits until all widgets that follow the page show their text in a language. */
const shows = (page, language) =>
  page.waitForFunction(
    (tag) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('cramp-'))
        .filter((widget) => !widget.closest('html [lang]'))
        .every(({ shadowRoot }) => shadowRoot?.querySelector('[part=widget]')?.lang === tag),
    {},
    language,
  );
