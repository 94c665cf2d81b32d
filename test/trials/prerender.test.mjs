// Widgets written as HTML, in Chromium: without a script, beside the same widgets with one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from 'cramp-kit';
import { prerender } from 'cramp-kit/prerender';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { texts as tags } from './tags.mjs';
import { serve } from './visit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const contact = { 'emergency-number': '112', phone: '900 123', 'booking-url': '/book' };
const attributesOf = (tag) => (/help|guide/.test(tag) ? contact : {});

let folder;
let site;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cramp-kit-static-'));
  symlinkSync(join(root, 'embed'), join(folder, 'cramp-kit'), 'dir');
  symlinkSync(join(root, 'html'), join(folder, 'html'), 'dir');
  // What is off the screen counts too.
  writeFileSync(join(folder, 'laid-out.css'), 'main > * { content-visibility: visible }');
  site = await serve(folder);
  browser = await puppeteer.launch(chromium());
});

after(async () => {
  await browser?.close();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** Opens a page with this in it. What goes wrong is collected in `faults`. */
async function open(content, look, { scripts = false, head = '' } = {}) {
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}
    <link rel="stylesheet" href="/laid-out.css"></head>
    <body><main><h1>Page</h1>${content}</main></body></html>`,
  );
  const page = await browser.newPage();
  try {
    const faults = [];
    page.on('console', (line) => faults.push(line.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setJavaScriptEnabled(scripts);
    await page.goto(`${site.url}/page.html`);
    return await look(page, faults);
  } finally {
    await page.close();
  }
}

const all = async (options, of = tags) =>
  (
    await Promise.all(
      of.map((tag) => prerender(tag, { ...options, attributes: attributesOf(tag) })),
    )
  ).join('\n');

/** The same widgets as tags that the script fills. */
function live(lang) {
  const written = (tag) =>
    Object.entries(attributesOf(tag)).map(([name, value]) => ` ${name}="${value}"`);
  return tags.map((tag) => `<${tag} lang="${lang}"${written(tag).join('')}></${tag}>`).join('\n');
}

/** What is in each widget of the page: its elements with their attributes, its words, its size. */
const seen = (page) =>
  page.evaluate(() => {
    const words = (text) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    const skipped = new Set(['STYLE', 'LINK', '#comment']);
    const shape = (node) => {
      if (node instanceof Text) return words(node.data);
      const attributes = [...node.attributes]
        .filter(({ name }) => name !== 'data-prerendered')
        .map(({ name, value }) => `${name}=${words(value)}`)
        .toSorted();
      const children = [...node.childNodes].filter(({ nodeName }) => !skipped.has(nodeName));
      return [node.localName, ...attributes, ...children.map(shape).filter(Boolean)];
    };
    return [...document.querySelectorAll('main > :not(h1)')].map((widget) => {
      const box = widget.shadowRoot.querySelector('[part=widget]');
      box.normalize(); // Lit has a text of its own for each value
      for (const details of box.querySelectorAll('details')) details.open = true;
      const text = box.innerText;
      for (const details of box.querySelectorAll('details')) details.open = false;
      return { tag: widget.localName, shape: shape(box), text, height: widget.offsetHeight };
    });
  });

async function filled(page) {
  await page.addScriptTag({ url: '/cramp-kit/runtime.js', type: 'module' });
  await page.evaluate(async (names) => {
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
    await Promise.all(names.map((name) => document.querySelector(name).ready));
  }, tags);
}

for (const lang of [...languages, 'cy', 'es-MX', 'ar-EG']) {
  test(`what is written in ${lang} is what the script would show, to the letter and in size`, async () => {
    const still = await open(await all({ lang }), seen);

    const moving = await open(
      live(lang),
      async (page) => {
        await filled(page);
        return seen(page);
      },
      { scripts: true },
    );

    assert.deepEqual(still, moving);
  });
}

/** What a reader or an assistive technology would stumble over. */
async function faultsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const shadow of [true, false]) {
  for (const lang of ['en', 'es', 'ar']) {
    const form = shadow ? 'in shadow roots' : 'in plain HTML';
    test(`a page of widgets in ${lang}, ${form}, is accessible`, async () => {
      // Axe needs timers; the page itself brings no script along.
      const faults = await open(await all({ lang, shadow }), faultsOf, { scripts: true });

      assert.deepEqual(faults, []);
    });
  }
}

test('a page without scripts keeps to a strict policy, and has its styles from the link', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src data:">`;
  const css = { href: '/html/cramp-kit.css' };

  await open(
    await all({ lang: 'es', styles: css }),
    async (page, faults) => {
      const looks = await page.$$eval('main > *', (widgets) =>
        widgets.slice(1).map(({ shadowRoot }) => {
          const style = getComputedStyle(shadowRoot.querySelector('[part=widget]'));
          return `${style.borderTopWidth} ${style.containerType}`;
        }),
      );

      assert.deepEqual(looks, Array(tags.length).fill('1px inline-size'));
      assert.deepEqual(faults, []);
    },
    { head: policy },
  );
});

test('the linked stylesheet makes every widget look as its own styles do', async () => {
  const sizes = (page) =>
    page.$$eval('main > *', (widgets) =>
      widgets.slice(1).map((widget) => {
        const boxes = [...widget.shadowRoot.querySelectorAll('*')].map((box) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          const { color, font } = getComputedStyle(box);
          return [box.localName, x, y, width, height, color, font].join(' ');
        });
        return boxes.filter((box) => !/^(?:style|link) /.test(box));
      }),
    );

  const own = await open(await all({ lang: 'de' }), sizes);
  const shared = await open(
    await all({ lang: 'de', styles: { href: '/html/cramp-kit.css' } }),
    sizes,
  );

  assert.deepEqual(shared, own);
});

test('the words of the host stand in the slots', async () => {
  const html = (await prerender('cramp-causes')).replace(
    '</template>',
    '</template><i slot="heading">Mine</i><b slot="after">More</b><u>Nothing</u>',
  );

  await open(html, async (page) => {
    const visible = await page.$$eval('cramp-causes > *', (words) =>
      words.map((word) => [
        word.textContent,
        word.assignedSlot?.name ?? null,
        word.checkVisibility(),
      ]),
    );

    assert.deepEqual(visible, [
      ['Mine', 'heading', true],
      ['More', 'after', true],
      ['Nothing', null, false],
    ]);
  });
});

test('all of it is on paper', async () => {
  for (const lang of languages) {
    const hidden = await open(await all({ lang }), async (page) => {
      await page.emulateMediaType('print');
      return page.$$eval('main > *', (widgets) =>
        widgets
          .slice(1)
          .flatMap(({ shadowRoot }) =>
            [...shadowRoot.querySelectorAll('h2, h3, h4, p, li, td, a, svg')]
              .filter((box) => box.role !== 'status' && !box.checkVisibility())
              .map(({ outerHTML }) => outerHTML),
          ),
      );
    });

    assert.deepEqual(hidden, []);
  }
});

test('a printed page has the text and its sources', async () => {
  const html = await all({ lang: 'en' }, ['cramp-help']);
  const file = join(folder, 'page.pdf');

  await open(html, (page) => page.pdf({ path: file }));

  const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const words = printed.replace(/\s+/g, ' ');
  for (const line of html.match(/(?<=<(?:h2|h3|p|a|li)\b[^>]*>)[^<>]+(?=<)/g))
    assert.ok(words.includes(line.replaceAll('&#39;', "'").replace(/\s+/g, ' ')), line);
});

test('plain HTML is well-formed, and its headings skip no level', async () => {
  for (const lang of ['en', 'ar', 'zh-Hant']) {
    const html = await all({ lang, shadow: false });

    const parsed = await open(html, (page) =>
      page.$$eval('main > :not(h1), main > :not(h1) *', (elements) =>
        elements.map((element) => [element.localName, element.parentElement.localName]),
      ),
    );

    assert.deepEqual(parsed, nested(html));
    const levels = parsed.flatMap(([name]) => (/^h\d$/.test(name) ? Number(name[1]) : []));
    for (const [i, level] of levels.entries())
      assert.ok(level > 1 && level - (levels[i - 1] ?? 1) < 2, `heading ${i} of ${lang}`);
  }
});

/** The elements of HTML as it is written, each with its parent: a parser may see others. */
function nested(html) {
  const around = ['main'];
  return [...html.matchAll(/<(\/?)([a-z][\w-]*)[^>]*?(\/?)>/g)].flatMap(
    ([, closing, name, closed]) => {
      if (closing) around.pop();
      const element = closing ? [] : [[name, around.at(-1)]];
      if (!closing && !closed) around.push(name);
      return element;
    },
  );
}
