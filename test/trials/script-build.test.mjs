// The script as it is built, on pages that make it hard.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { visit, words } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the built script and one page, which `write` sends as it likes. */
async function page(write, look, waitUntil) {
  const server = createServer(({ url }, response) => {
    if (url === '/') return void write(response.setHeader('content-type', 'text/html'));
    response.setHeader('content-type', 'text/javascript');
    createReadStream(root + new URL(url, 'http://host').pathname)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await visit(`http://127.0.0.1:${server.address().port}/`, look, waitUntil);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const whole = (html) => (response) => response.end(html);

test('a description for search engines comes once, also under a strict policy, and goes', async () => {
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:;
      script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types cramp-kit">
    <script type="application/json" data-cramp-kit>{ "structuredData": true }</script>
    <script type="module" src="/embed/cramp-kit.js?ver=1"></script>
    <cramp-overview></cramp-overview></html>`;

  await page(whole(html), async (tab, faults) => {
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
      const { configure } = await import('/embed/cramp-kit.js?ver=1');
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
      <script type="module" async src="/embed/cramp-kit.js"></script>
      <cramp-help></cramp-help>
      <script type="application/json" data-cramp-kit>{ "emergencyNumber": `);
    send = (rest) => response.end(rest);
  };

  await page(
    inTwo,
    async (tab, faults) => {
      const before = await words(tab, 'cramp-help');
      await tab.evaluate(async () => {
        const { configure } = await import('/embed/cramp-kit.js');
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
