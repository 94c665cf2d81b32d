// What many widgets cost once all is loaded. A fast machine and network: only the work counts.
import { profiles, visit } from '../harness/browser.mjs';
import { summary } from '../report/statistics.mjs';

/** Four hundred widgets turn to Spanish, and three times more. */
export const switching = {
  id: 'switch',
  async run({ browser, widgets, texts }, pages) {
    if (!pages.stage) return {};
    const names = Array.from({ length: 400 }, (_, index) => widgets[index % widgets.length]);
    return visit(browser, pages.stage, profiles.fast, async (page) => {
      await page.evaluate(
        async (all, words) => {
          for (const url of words) await (await fetch(url)).arrayBuffer(); // into the cache
          await window.bench.mount(all);
        },
        names,
        pages.words('es'),
      );

      const turns = [];
      for (const language of ['es', 'en', 'es', 'en']) {
        turns.push(
          await page.evaluate((...args) => window.bench.turn(...args), language, texts[language]),
        );
      }
      const [first, ...later] = turns;
      const middle = (part) => summary(later.map((turn) => turn[part])).median;
      return {
        'switch first': first.all,
        'switch first, in view': first.inView,
        'switch later': middle('all'),
        'switch later, in view': middle('inView'),
      };
    });
  },
};

/** A thousand cards come and go, three times. */
export const mounting = {
  id: 'mount',
  async run({ browser }, pages) {
    if (!pages.stage) return {};
    const names = Array.from({ length: 1000 }, () => 'comparison');
    return visit(browser, pages.stage, profiles.fast, async (page) => {
      const devtools = await page.createCDPSession();
      const times = [];
      const kept = [await leftBehind(devtools)];
      for (let round = 1; round <= 3; round++) {
        times.push(await page.evaluate((all) => window.bench.mount(all), names));
        await page.evaluate(() => window.bench.unmount());
        kept.push(await leftBehind(devtools));
      }
      const [before, first, , third] = kept;
      return {
        'mount first': times[0],
        'mount later': (times[1] + times[2]) / 2,
        'heap kept first': first.bytes - before.bytes,
        'heap kept third': third.bytes - before.bytes,
        'heap third to first': third.bytes / first.bytes,
        'nodes third to first': third.nodes / first.nodes,
      };
    });
  },
};

/**
 * What is still there when all that waits has run, and the collector three times. The heap is that of
 * scripts: the browser's own grows by 0.2 MB a round, even with plain HTML. Nodes tell of that part.
 */
async function leftBehind(devtools) {
  await devtools.send('Runtime.evaluate', {
    expression: 'new Promise((done) => setTimeout(() => requestIdleCallback(done), 50))',
    awaitPromise: true,
  });
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}
