// What a browser gives away of a reader while the demo is used to the full: nothing. Every way out of
// the page is watched, and afterwards every place where something could have been left.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { firefox } from '../browsers/firefox.mjs';
import { choose, inFrames, makeSnippet, openAll, shows, writeNonsense } from './busy-reader.mjs';
import { startDemo } from './demo.mjs';
import { leftBehind, nothing, watchExits } from './exits.mjs';
import { visitIn } from './visit.mjs';

/** The folders of the kit and of the demo, and what the pages themselves ask for beside them. */
const folders = {
  'index.html': /^\/(embed|demo|dist|node_modules\/(lit|lit-html|lit-element|@lit|i18next))\//,
  'plain.html': /^\/((embed|demo)\/|favicon\.ico$)/, // it names no icon, so browsers look for one
  'strict.html': /^\/((embed|demo)\/|favicon\.ico$)/,
  'pseudo-locales.html':
    /^\/(embed|demo|locales|scripts\/locales|node_modules\/pseudo-localization)\//,
  'snippet.html': /^\/(embed|demo|html)\//,
};
const own = /^\/(embed|demo)\//;

/** All of them on the pages that a site would have most of; on the others one of each direction. */
const turns = { 'index.html': languages, 'guide.html': languages };
const few = ['es', 'ar'];

const builder = 'snippet.html';
const pages = readdirSync('demo').filter((file) => file.endsWith('.html') && file !== builder);

const codes = ['script-failed', 'language-failed', 'invalid-attribute', 'invalid-setting'];
const isTag = (text) => Intl.getCanonicalLocales(text)[0] === text;
const isAllowed = {
  language: isTag,
  requested: isTag,
  code: (text) => codes.includes(text),
  attribute: (text) => text === 'heading-level',
};

let site;
before(async () => (site = await startDemo()));
after(() => site?.close());

for (const [name, options] of Object.entries({ Chromium: chromium(), Firefox: firefox() })) {
  const skip = !options && 'not on this machine';
  describe(`In ${name} nothing leaves, and nothing stays`, { skip }, () => {
    let browser;
    before(async () => (browser = await puppeteer.launch(options)));
    after(() => browser?.close());

    for (const file of pages)
      test(`demo/${file}`, () =>
        visitIn(browser, 'about:blank', async (page) => {
          const { heard, links } = await watched(page, file, read);

          areSilent(links);
          areHarmless(heard, ['cramp-ready', 'cramp-language-change', 'cramp-error']);
        }));

    // The builder keeps what is chosen in its own address, and shows it in a frame that has it in its own.
    test(`demo/${builder}`, () =>
      visitIn(browser, 'about:blank', async (page) => {
        const { heard, links } = await watched(page, builder, build, ['replaceState']);

        areSilent(links);
        areHarmless(heard, ['cramp-ready']);
      }));
  });
}

/** Opens a page, lets a reader use it, and tells what was seen on the way. Nothing may leave but by these exits. */
async function watched(page, file, use, allowed = []) {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await page.evaluateOnNewDocument(watchExits);
  await page.goto(site.url + file);
  const left = { fresh: await page.evaluate(leftBehind) };
  const links = await use(page, file);
  left.used = await page.evaluate(leftBehind);
  const exits = await inFrames(page, () => window.exits);

  const { address, visited } = left.fresh;
  assert.deepEqual(asked.filter(isStrange(file)).map(String), []);
  assert.deepEqual(
    exits.filter((exit) => !allowed.includes(exit)),
    [],
  );
  assert.deepEqual(left.fresh, { ...nothing, address, visited });
  assert.deepEqual(
    left.used,
    file === builder ? { ...left.fresh, address: page.url() } : left.fresh,
  );
  return { heard: await inFrames(page, () => window.heard), links };
}

/** Reads a page in these languages, with all that is folded in it, and asks it for nonsense. */
async function read(page, file) {
  await shows(page, 'en');
  const links = await openAll(page);
  for (const language of turns[file] ?? few) {
    await choose(page, language);
    await shows(page, language);
  }
  links.push(...(await openAll(page)));
  await writeNonsense(page);
  return links;
}

async function build(page) {
  for (const language of few) await makeSnippet(page, language);
  return openAll(page);
}

/** Whether an address is neither in the page itself nor a file of its own, asked for by its bare name. */
const isStrange = (file) => (url) =>
  !['data:', 'about:'].includes(url.protocol) &&
  !(
    url.origin === new URL(site.url).origin &&
    (folders[file] ?? own).test(url.pathname) &&
    (['', '?source'].includes(url.search) || url.pathname.endsWith('/preview.html'))
  );

function areSilent(links) {
  assert.ok(links.length > 0, 'there are no links to sources');
  assert.deepEqual(
    links.filter(({ rel }) => !rel.split(' ').includes('noreferrer')),
    [],
  );
}

function areHarmless(heard, types) {
  assert.deepEqual(new Set(heard.map(({ type }) => type)), new Set(types));
  for (const [name, text] of heard.flatMap(({ detail }) => Object.entries(detail)))
    assert.ok(isAllowed[name]?.(text), `${name}: ${text}`);
}
