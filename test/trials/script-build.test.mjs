// The script as it is built, on pages that make it hard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, whole } from './script-page.mjs';
import { words } from './visit.mjs';

test('a description for search engines comes once, also under a strict policy, and goes', async () => {
  const head = `<script type="application/json" data-cramp-kit>{ "structuredData": true }</script>`;
  const script = '/embed/cramp-kit.js?ver=1';

  await page(whole('<cramp-overview></cramp-overview>', { head, script }), async (tab, faults) => {
    const scripts = () =>
      tab.$$eval('script[type="application/ld+json"]', (all) =>
        all.map(({ textContent }) => JSON.parse(textContent).inLanguage),
      );
    const turn = async (language) => {
      await tab.evaluate((tag) => (document.documentElement.lang = tag), language);
      await tab.waitForFunction(
        (tag) => document.querySelector('cramp-overview').language === tag,
        {},
        language,
      );
    };
    await words(tab, 'cramp-overview');
    await turn('es');
    await turn('ar');
    const turned = await scripts();
    await tab.evaluate(async () => {
      const { configure } = await import('/embed/runtime.js');
      configure({ structuredData: false });
    });
    await turn('en');

    assert.deepEqual(turned, ['ar']);
    assert.deepEqual(await scripts(), []);
    assert.deepEqual(faults, []);
  });
});

test('a block of settings counts although the script was there before its end', async () => {
  let send;
  const inTwo = (response) => {
    response.write(`<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <script type="module" async src="/embed/cramp-kit.all.js"></script>
      <cramp-help></cramp-help>
      <script type="application/json" data-cramp-kit>{ "emergencyNumber": `);
    send = (rest) => response.end(rest);
  };

  await page(
    inTwo,
    async (tab, faults) => {
      const before = await words(tab, 'cramp-help');
      await tab.evaluate(async () => {
        const { configure } = await import('/embed/cramp-kit.all.js');
        configure({ phone: '900 123' });
      });
      send('"112", "phone": "1234" }</script></html>');
      await tab.waitForFunction(() => document.readyState === 'complete');
      const after = (await words(tab, 'cramp-help')).replaceAll('\u00a0', ' ');

      assert.doesNotMatch(before, /112/);
      assert.match(after, /112/);
      assert.match(after, /900 123/, 'code wins over a block that comes later');
      assert.deepEqual(faults, []);
    },
    [],
  );
});
