// The code of docs/hosts for sites without a framework. Wix, Squarespace and Drupal cannot run here: each
// is imitated in what matters for a widget.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { attributeNames } from '../../dist/tags.js';
import puppeteer from 'puppeteer-core';
import { snippet } from '../../demo/snippet/snippets.js';
import { chromium } from '../browsers/chromium.mjs';
import { basicHtml, filtered } from './drupal-filter.mjs';
import { page, recipe, says as widgetSays, visitSite } from './site.mjs';
import { messages } from './words.mjs';

let browser;
before(async () => (browser = await puppeteer.launch(chromium())));
after(() => browser.close());

const visit = (pages, look, cors) => visitSite(browser, pages, look, cors);
const heading = (lang) => messages(lang).causes.heading;

/** Waits until a widget says its heading in a language. */
const says = (frame, lang) => widgetSays(frame, 'cramp-causes', heading(lang));

/** The text that readers see of the default slot. */
const seen = (frame) => frame.$eval('body', ({ innerText }) => innerText.trim());

describe('the builder of snippets writes what the docs say', () => {
  const base = 'https://files.example/cramp-kit/';
  const sites = {
    wix: [{ base, lang: 'es' }, 'wix.html'],
    squarespace: [{ base }, 'squarespace-header.html', 'squarespace-block.html'],
    drupal: [
      { base: '/libraries/cramp-kit/' },
      'drupal.libraries.yml',
      'drupal.info.yml',
      'drupal.html',
    ],
  };
  for (const [site, [choice, ...files]] of Object.entries(sites))
    test(site, () => {
      const { boxes } = snippet({ site, widget: 'causes', lang: '', ...choice });

      assert.deepEqual(
        files.map((_, i) => boxes[i].code.replace(/^<!-- cramp-kit .* -->\n/, '')),
        files.map((name) => recipe(name).trimEnd()),
      );
    });
});

describe('HTML', () => {
  test('the page shows the text in its own language', () =>
    visit({ 'index.html': recipe('page.html') }, async (tab, faults) => {
      await says(tab, 'es');

      assert.deepEqual(faults, []);
    }));
});

describe('Wix: a frame of another server, which knows nothing of the page', () => {
  const sandboxed = (rights) => ({
    'index.html': page(
      `<iframe width="400" height="300" sandbox="${rights}" src="https://files.example/code.html"></iframe>`,
    ),
    'code.html': recipe('wix.html'),
  });
  const frameOf = (tab) => tab.waitForFrame((frame) => frame.url().endsWith('code.html'));

  for (const rights of [
    'allow-scripts allow-popups allow-same-origin',
    'allow-scripts allow-popups',
  ])
    test(`it shows the text in the language of the snippet, with ${rights}`, () =>
      visit(sandboxed(rights), async (tab, faults) => {
        const frame = await frameOf(tab);
        await says(frame, 'es');

        const { height, scrolls } = await frame.evaluate(() => ({
          height: innerHeight,
          scrolls: document.scrollingElement.scrollHeight > innerHeight,
        }));
        assert.deepEqual({ height, scrolls }, { height: 300, scrolls: true });
        assert.deepEqual(faults, []);
      }));

  test('without the header of the server readers have the link, and the console says why', () =>
    visit(
      sandboxed('allow-scripts allow-popups'),
      async (tab, faults) => {
        const frame = await frameOf(tab);

        assert.equal(await seen(frame), 'About leg cramps (NHS)');
        assert.match(faults.join('\n'), /cramp-kit\.all\.js.*CORS policy/);
      },
      false,
    ));

  test('a link opens a page of its own: most sites let nobody show them in a frame', () =>
    visit(sandboxed('allow-scripts allow-popups'), async (tab) => {
      const frame = await frameOf(tab);
      await says(frame, 'es');
      await frame.$eval('cramp-causes', ({ shadowRoot }) => {
        const link = shadowRoot.querySelector('a');
        link.href = 'about:blank#source';
        link.click();
      });

      await tab.browserContext().waitForTarget((target) => target.url() === 'about:blank#source');
      assert.ok(frame.url().endsWith('code.html'));
    }));
});

describe('Wix: a custom element, which is one address and the name of a tag', () => {
  const element = (type) =>
    page(
      `<cramp-causes heading-level="3"></cramp-causes>
      <script type="${type}" src="https://files.example/cramp-kit/cramp-kit.all.js"></script>`,
    );

  test('loaded as a module it shows the text in the language of the page', () =>
    visit({ 'index.html': element('module') }, async (tab, faults) => {
      await says(tab, 'fr');

      assert.deepEqual(faults, []);
    }));

  test('it is no script of the old kind', () =>
    visit({ 'index.html': element('text/javascript') }, async (tab, faults) => {
      assert.match(faults.join('\n'), /outside a module/);
    }));
});

describe('Squarespace: pages that are changed in place', () => {
  /** Takes the body of the next page, as a template with Ajax loading does: scripts in it do not run. */
  const turnTo = (tab, address) =>
    tab.evaluate(async (next) => {
      const html = await (await fetch(next)).text();
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.body.innerHTML = body.innerHTML;
    }, address);
  const header = recipe('squarespace-header.html');
  const block = recipe('squarespace-block.html');

  test('a widget that comes with the next page shows its text', () =>
    visit(
      { 'index.html': page('<p>Home</p>', header), 'next.html': page(block, header) },
      async (tab, faults) => {
        await turnTo(tab, 'next.html');
        await says(tab, 'fr');

        assert.deepEqual(faults, []);
      },
    ));

  test('a script in the block would not have run', () =>
    visit({ 'index.html': page('<p>Home</p>'), 'next.html': page(header + block) }, async (tab) => {
      await turnTo(tab, 'next.html');
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

      assert.equal(await seen(tab), 'About leg cramps (NHS)');
      assert.deepEqual(
        await tab.evaluate(() =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')),
        ),
        [],
      );
    }));
});

describe('Drupal: a text format that lets few tags through', () => {
  const allowed = `${basicHtml} ${recipe('drupal-allowed.txt')}`;
  const [, script, type] = /(\S+\.js): .*type: (\w+)/.exec(recipe('drupal.libraries.yml'));
  const head = `<script type="${type}" src="${script.replace('/libraries', '')}?v=0.1.0"></script>`;
  const shown = (html, look) => visit({ 'index.html': page(html, head) }, look);

  test('the div shows the text once the format names it', () =>
    shown(filtered(recipe('drupal.html'), allowed), async (tab, faults) => {
      await says(tab, 'fr');

      assert.deepEqual(faults, []);
    }));

  test('Basic HTML alone takes the div and the tag away, and leaves the link', () => {
    const link =
      '<a href="https://www.nhs.uk/conditions/leg-cramps/" lang="en">About leg cramps (NHS)</a>';
    for (const html of [recipe('drupal.html'), recipe('squarespace-block.html')])
      assert.equal(filtered(html, basicHtml).trim(), link);
  });

  test('what the format is told names each attribute of the kit', () => {
    const named = recipe('drupal-allowed.txt').match(/data-[\w-]+/g);

    assert.deepEqual(
      named.toSorted(),
      ['data-cramp', ...attributeNames.map((name) => `data-${name}`)].toSorted(),
    );
  });
});
