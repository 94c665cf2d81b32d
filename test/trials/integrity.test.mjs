// Pages that pin the script build with embed/integrity.json, in Chromium. A changed file has one line
// break more, so it would run if the browser let it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { longer } from './faults.mjs';
import { page, strict, whole } from './script-page.mjs';
import { inWidget } from './visit.mjs';

const hashes = JSON.parse(
  readFileSync(new URL('../../embed/integrity.json', import.meta.url), 'utf8'),
);
const scripts = Object.entries(hashes).filter(([path]) => path.endsWith('.js'));
const map = JSON.stringify({
  integrity: Object.fromEntries(scripts.map(([path, hash]) => [`/embed/${path}`, hash])),
});

/** A page that pins every script: the first in its tag, what it fetches in an import map. */
const pinned = (body, file = 'cramp-kit.js') =>
  whole(body, {
    script: `/embed/${file}`,
    integrity: hashes[file],
    head: `<script type="importmap" nonce="map">${map}</script>`,
    policy: strict.replace("script-src 'self'", "script-src 'self' 'nonce-map'"),
  });

/** Turns the page, which needs the runtime, and waits until the kit says that it cannot be had. */
const failsToTurn = (tab, to) =>
  tab.evaluate(
    (language) =>
      new Promise((resolve) => {
        const told = ({ detail }) => resolve(detail.code);
        document.addEventListener('cramp-error', told, { once: true });
        void customElements.whenDefined('cramp-causes').then(() => resolve('the runtime has run'));
        document.documentElement.lang = language;
      }),
    to,
  );

const registered = (tab) => tab.evaluate(() => Boolean(customElements.get('cramp-causes')));

for (const file of ['cramp-kit.js', 'cramp-kit.all.js']) {
  test(`${file} runs on a page that pins it`, async () => {
    const write = whole('<cramp-help></cramp-help>', {
      script: `/embed/${file}`,
      integrity: hashes[file],
    });

    await page(write, async (tab, faults) => {
      await inWidget(tab, 'cramp-help', '[part=heading]');

      assert.deepEqual(faults, []);
    });
  });

  test(`${file} with a changed byte is refused, and the default slot stays`, async () => {
    const write = whole('<cramp-help>Call us</cramp-help>', {
      script: `/embed/${file}`,
      integrity: hashes[file],
    });

    await page(
      (response, site) => {
        site.answer.set(/cramp-kit/, longer);
        write(response);
      },
      async (tab, faults, { asked }) => {
        assert.match(faults.join('\n'), /integrity/);
        assert.deepEqual(asked, [file]);
        assert.equal(await tab.$eval('cramp-help', (widget) => widget.shadowRoot), null);
      },
    );
  });
}

test('everything runs on a page that pins every script', async () => {
  await page(pinned('<cramp-causes></cramp-causes>'), async (tab, faults, { asked }) => {
    await inWidget(tab, 'cramp-causes', '[part=heading]');
    await tab.evaluate(() => (document.documentElement.lang = 'es'));
    await inWidget(tab, 'cramp-causes', '[lang=es] [part=heading]');

    assert.ok(asked.includes('runtime.js') && asked.includes('locales/es.js'), asked.join());
    assert.deepEqual(faults, []);
  });
});

test('a changed runtime is refused on a page that pins every script, and the text stays', async () => {
  await page(pinned('<cramp-causes></cramp-causes>'), async (tab, faults, site) => {
    await inWidget(tab, 'cramp-causes', '[part=heading]');
    site.answer.set(/runtime/, longer);

    assert.equal(await failsToTurn(tab, 'es'), 'script-failed');
    assert.match(faults.join('\n'), /runtime\.js.*integrity|integrity.*runtime\.js/);
    assert.equal(await registered(tab), false);
    await inWidget(tab, 'cramp-causes', '[lang=en] [part=heading]');
  });
});

// What failed is tried again under another address, which no import map can know.
test('the header Integrity-Policy refuses it also when it is tried again', async () => {
  const write = (response) => {
    response.setHeader('integrity-policy', 'blocked-destinations=(script)');
    pinned('<cramp-causes></cramp-causes>')(response);
  };

  await page(write, async (tab, _faults, site) => {
    await inWidget(tab, 'cramp-causes', '[part=heading]');
    site.answer.set(/runtime/, longer);

    assert.equal(await failsToTurn(tab, 'es'), 'script-failed');
    assert.equal(await failsToTurn(tab, 'ar'), 'script-failed');
    assert.equal(await registered(tab), false);
  });
});
