// What widgets that have come and gone leave in the memory of Chromium, with the script as it is built.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { page, whole } from './script-page.mjs';
import { tags } from './tags.mjs';

let browser;

before(async () => {
  const options = chromium();
  // V8 keeps the machine code of what runs often on the same heap: that grows by a seventh in a
  // thousand rounds, and holds no object of the page. An interpreter makes none.
  const args = [...options.args, '--js-flags=--jitless'];
  browser = await puppeteer.launch({ ...options, args });
});

after(() => browser?.close());

/** What the page holds once all that nobody needs is gone: bytes, and things that can be counted. */
async function held(tab) {
  await tab.evaluate(forgetStyles);
  const session = await tab.createCDPSession();
  // What is on both heaps goes in steps: here what holds it, then itself.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const widgets = await living(tab, 'ShadowRoot', (all) =>
    all.map(({ host }) => host.localName).filter((name) => name.startsWith('cramp-')),
  );
  const observers = await living(tab, 'MutationObserver', (all) => all.length);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  // Elements lie on a heap of their own, beside what the browser has timed.
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { usedSize, things: { widgets, observers, nodes, documents, jsEventListeners } };
}

/**
 * The browser remembers computed styles, and by a CSS counter in one the shadow root that it is of, until
 * there is another property.
 */
function forgetStyles() {
  CSS.registerProperty({ name: `--p${crypto.randomUUID()}`, inherits: false });
  return document.body.offsetWidth; // makes it look
}

/** Looks at all objects of a class that are not gone, in the page or out of it. */
async function living(tab, name, look) {
  const prototype = await tab.evaluateHandle((key) => window[key].prototype, name);
  const objects = await tab.queryObjects(prototype);
  const seen = await objects.evaluate(look);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return seen;
}

/** Lets widgets of each kind in turn come and go. */
const rounds = (tab, script, scene, times) =>
  tab.evaluate(
    async (file, name, kinds, count) => {
      const kit = await import(file);
      const { scenes } = await import('/test/trials/coming-and-going.js');
      for (let round = 0; round < count; round++)
        await scenes[name](kinds[round % kinds.length], kit);
    },
    script,
    scene,
    tags,
    times * tags.length,
  );

const runtime = '/embed/runtime.js';
const loader = '/embed/cramp-kit.js';

for (const [scene, script, times] of [
  ['while the language turns', runtime, 125],
  ['in one language', runtime, 10],
  ['in shadow roots, open and closed', runtime, 10],
  ['with a picker that is used', runtime, 10],
  ['while settings come and go', runtime, 10],
  ['and move to the page of a frame', runtime, 5],
  ['with a text that was ready', loader, 25],
  ['beside tags that nobody defines', loader, 25],
])
  test(`${times * tags.length} widgets come and go ${scene}, and leave nothing behind`, async () => {
    const look = async (tab, faults) => {
      const { widgets, observers, jsEventListeners } = (await held(tab)).things;
      await rounds(tab, script, scene, 3); // words come, templates are read, formats are made
      const early = await held(tab);

      await rounds(tab, script, scene, times);
      const late = await held(tab);

      assert.deepEqual(faults, []);
      assert.deepEqual(late.things, { ...early.things, widgets, observers, jsEventListeners });
      const growth = late.usedSize / early.usedSize - 1;
      assert.ok(growth < 0.05, `The heap has grown by ${(growth * 100).toFixed(1)} %.`);
    };
    await page(whole('', { script }), look, 'load', browser);
  });
