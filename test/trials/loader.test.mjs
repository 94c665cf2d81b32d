// The loader of the script build in Chromium: what it fetches, when, and what a reader sees meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender } from 'cramp-kit/prerender';
import { faults as broken, foreign, held } from './faults.mjs';
import { ofOtherVersion } from './other-version.mjs';
import { page, whole } from './script-page.mjs';
import { messages } from './words.mjs';

/** How many sources the foot of a widget has to list. */
const cited = async (tag) => (await prerender(tag)).match(/<li><a /g).length;

const ready = (lang, ...tags) => [
  'cramp-kit.js',
  'ready-made.js',
  ...tags.map((tag) => `widgets/${lang}/${tag}.js`),
  `widgets/${lang}/folded.js`,
];
const isRuntime = (name) => /^(runtime|locales)/.test(name);

/** Waits until a widget says this, and returns all that it says. */
async function says(tab, tag, text) {
  const there = (name, wanted) =>
    document.querySelector(name)?.shadowRoot?.textContent.includes(wanted);
  await tab.waitForFunction(there, {}, tag, text).catch(async (error) => {
    const shown = await tab.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.textContent,
      tag,
    );
    throw new Error(`<${tag}> does not say "${text}" but "${shown}".`, { cause: error });
  });
  return tab.$eval(tag, ({ shadowRoot }) => shadowRoot.textContent);
}

/** Waits until the foot of a widget lists its sources, and counts them. */
async function sources(tab, tag) {
  const count = (name) =>
    document.querySelector(name).shadowRoot?.querySelectorAll('.sources > li').length;
  return (await tab.waitForFunction(count, {}, tag)).jsonValue();
}

const isRegistered = (tab) => tab.evaluate(() => Boolean(customElements.get('cramp-help')));
const registered = (tab) => tab.waitForFunction(() => customElements.get('cramp-help'));

test('a page of static HTML fetches the loader and nothing else', async () => {
  const html = await Promise.all(
    ['cramp-causes', 'cramp-help'].map((tag) =>
      prerender(tag, { lang: 'es', styles: { href: '/html/cramp-kit.css' } }),
    ),
  );

  await page(whole(html.join('')), async (tab, faults, { asked }) => {
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

    assert.deepEqual(new Set(asked), new Set(['/html/cramp-kit.css', 'cramp-kit.js']));
    assert.equal(await isRegistered(tab), false);
    assert.deepEqual(faults, []);
  });
});

test('a tag without a text gets the ready-made one, equal to the prerendered, under a strict policy', async () => {
  const head = `<script type="application/json" data-cramp-kit>{ "phone": "900 123" }</script>`;

  await page(
    whole('<cramp-causes></cramp-causes>', {
      lang: 'es-MX',
      head,
      script: '/embed/cramp-kit.js?ver=1',
    }),
    async (tab, faults, { asked }) => {
      await says(tab, 'cramp-causes', messages('es').causes.heading);
      await sources(tab, 'cramp-causes');
      const inPage = await tab.$eval('cramp-causes', (widget) => {
        const box = widget.shadowRoot.querySelector('section');
        box.removeAttribute('data-ready');
        return box.outerHTML;
      });
      const written = await prerender('cramp-causes', { lang: 'es' });

      assert.equal(
        await tab.evaluate(
          (html) => {
            const policy = trustedTypes.createPolicy('cramp-kit', { createHTML: (text) => text });
            const template = document.createElement('template');
            template.innerHTML = policy.createHTML(html);
            return template.content.querySelector('template').content.querySelector('section')
              .outerHTML;
          },
          written.replace(' shadowrootmode="open"', ''),
        ),
        inPage,
      );
      assert.deepEqual(asked, ready('es', 'cramp-causes'));
      assert.deepEqual(faults, []);
    },
  );
});

const block = (text) => `<script type="application/json" data-cramp-kit>${text}</script>`;

const needs = {
  'an attribute changes it': ['<cramp-help heading-level="4"></cramp-help>', {}, 'h4'],
  'a setting changes it': [
    '<cramp-help></cramp-help>',
    { head: block('{"emergencyNumber":"112"}') },
    'a[href="tel:112"]',
  ],
  'the page is to be described': [
    '<cramp-help></cramp-help>',
    { head: block('{"structuredData":true}') },
    'h2',
  ],
  'the block of settings is broken': [
    '<cramp-help></cramp-help>',
    { head: block('{ phone: 1 }') },
    'h2',
  ],
  'there are two blocks': [
    '<cramp-help></cramp-help>',
    { head: block('{}') + block('{"emergencyNumber":"112"}') },
    'a[href="tel:112"]',
  ],
  'we have no such language': ['<cramp-help lang="cy"></cramp-help>', {}, '[part=fallback-note]'],
};

for (const [why, [body, options, sign]] of Object.entries(needs)) {
  test(`the runtime comes where ${why}`, async () => {
    await page(whole(body, options), async (tab, faults, { asked }) => {
      await registered(tab);
      await tab.$eval('cramp-help', (widget) => widget.ready);

      assert.equal(
        await tab.$eval('cramp-help', (w, s) => Boolean(w.shadowRoot.querySelector(s)), sign),
        true,
      );
      assert.ok(!asked.includes('ready-made.js'));
      assert.deepEqual(faults, []);
    });
  });
}

test('the runtime leaves what says the same as it is, with its text selected', async () => {
  await page(
    whole('<cramp-causes></cramp-causes><cramp-help lang="es"></cramp-help>'),
    async (tab, faults) => {
      await says(tab, 'cramp-causes', messages('en').causes.heading);
      await tab.$eval('cramp-causes', ({ shadowRoot }) => {
        window.box = shadowRoot.querySelector('section');
        window.heard = [];
        addEventListener('cramp-ready', ({ target }) => window.heard.push(target.localName));
        getSelection().selectAllChildren(shadowRoot.querySelector('h2'));
      });
      await says(tab, 'cramp-help', messages('es').help.heading);
      await tab.$eval('cramp-help', (widget) => widget.setAttribute('heading-level', '3'));
      await registered(tab);
      await tab.waitForFunction(() =>
        document.querySelector('cramp-help').shadowRoot.querySelector('h3[part=heading]'),
      );

      assert.equal(
        await tab.$eval(
          'cramp-causes',
          (w) => w.shadowRoot.querySelector('section') === window.box,
        ),
        true,
      );
      assert.equal(
        await tab.evaluate(() => getSelection().toString()),
        messages('en').causes.heading,
      );
      assert.deepEqual(await tab.evaluate(() => window.heard), []);
      assert.deepEqual(faults, []);
    },
  );
});

test('the picker answers to its first use, and keeps the focus', async () => {
  const body = '<cramp-language></cramp-language><cramp-causes></cramp-causes>';

  await page(whole(body), async (tab, faults, { asked }) => {
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    await says(tab, 'cramp-language', messages('en').language.label);
    const select = await tab.evaluateHandle(() =>
      document.querySelector('cramp-language').shadowRoot.querySelector('select'),
    );
    const before = [...asked];
    await select.focus();
    await select.select('ar');
    await says(tab, 'cramp-causes', messages('ar').causes.heading);
    await says(tab, 'cramp-language', messages('ar').language.label);

    assert.ok(!before.some(isRuntime), before.join());
    assert.deepEqual(
      asked.filter((name) => name.startsWith('locales')),
      ['locales/ar.js'],
    );
    assert.equal(
      await tab.$eval('cramp-language', ({ shadowRoot }) => shadowRoot.activeElement.value),
      'ar',
    );
    assert.deepEqual(faults, []);
  });
});

/** The language that is chosen in the picker. */
const chosen = (tab) =>
  tab.$eval('cramp-language', ({ shadowRoot }) => shadowRoot.querySelector('select').value);

test('a picker in another language shows that of the page, and leaves the page free to turn', async () => {
  const body = '<cramp-language lang="es"></cramp-language><cramp-causes></cramp-causes>';

  await page(whole(body), async (tab, faults) => {
    await says(tab, 'cramp-language', messages('es').language.label);
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    const language = await chosen(tab);
    await tab.evaluate(() => (document.documentElement.lang = 'vi'));
    await says(tab, 'cramp-causes', messages('vi').causes.heading);

    assert.equal(language, 'en');
    assert.deepEqual(faults, []);
  });
});

test('a picker on a page in a language that there is not shows English, as the texts do', async () => {
  await page(whole('<cramp-language lang="es"></cramp-language>', { lang: 'cy' }), async (tab) => {
    await says(tab, 'cramp-language', messages('es').language.label);

    assert.equal(await chosen(tab), 'en');
  });
});

test('where the page declares no language the first of the browser that there is counts', async () => {
  await page(whole('<p></p>', { lang: 'auto' }), async (tab, faults, { asked }) => {
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'languages', { value: ['nl', 'es', 'de'] });
      document.body.append(document.createElement('cramp-help'));
    });
    await says(tab, 'cramp-help', messages('es').help.heading);
    await sources(tab, 'cramp-help');

    assert.ok(!asked.some(isRuntime), asked.join());
    assert.deepEqual(faults, []);
  });
});

test('the runtime is on its way, and does nothing yet, while a reader looks through the picker', async () => {
  const body = '<cramp-language></cramp-language><cramp-causes></cramp-causes>';

  await page(whole(body), async (tab, faults, { asked }) => {
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    await says(tab, 'cramp-language', messages('en').language.label);
    const select = await tab.$('cramp-language >>> select');
    const fetched = tab.waitForResponse((response) => response.url().endsWith('/runtime.js'));
    await select.click();
    await fetched;

    assert.equal(await isRegistered(tab), false);

    await select.select('ar');
    await says(tab, 'cramp-causes', messages('ar').causes.heading);

    assert.equal(asked.filter((name) => name.startsWith('runtime')).length, 1);
    assert.deepEqual(faults, []);
  });
});

test('the runtime that comes to a translated page knows which language its host declared', async () => {
  await page(whole('<cramp-causes></cramp-causes>', { lang: 'de' }), async (tab, faults) => {
    await says(tab, 'cramp-causes', messages('de').causes.heading);
    await tab.evaluate(() => {
      document.documentElement.className = 'translated-ltr';
      document.documentElement.lang = 'nl';
      const another = document.createElement('cramp-help');
      another.setAttribute('heading-level', '3');
      document.body.append(another);
    });
    await registered(tab);

    assert.equal(await tab.$eval('cramp-help', (widget) => widget.ready), 'de');
    await tab.waitForFunction(() => document.querySelector('cramp-causes').language === 'de');
    assert.deepEqual(faults, []);
  });
});

test('what a reader chose while the runtime could not be had comes with the network', async () => {
  const body = '<cramp-language></cramp-language><cramp-causes></cramp-causes>';

  await page(whole(body), async (tab, _faults, site) => {
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    await says(tab, 'cramp-language', messages('en').language.label);
    site.answer.set(/runtime/, broken['not there']);
    const told = tab.evaluate(
      () => new Promise((resolve) => document.addEventListener('cramp-error', resolve)),
    );
    await (await tab.$('cramp-language >>> select')).select('ar');
    await told;
    site.answer.clear();
    await tab.evaluate(() => dispatchEvent(new Event('online')));

    await says(tab, 'cramp-causes', messages('ar').causes.heading);
    await says(tab, 'cramp-language', messages('ar').language.label);
  });
});

test('the page that changes its language gets it, also beside a picker that nobody has used', async () => {
  const body = '<cramp-language></cramp-language><cramp-causes></cramp-causes>';

  await page(whole(body), async (tab, faults) => {
    await says(tab, 'cramp-language', messages('en').language.label);
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    await tab.evaluate(() => (document.documentElement.lang = 'vi'));
    await says(tab, 'cramp-causes', messages('vi').causes.heading);
    await says(tab, 'cramp-language', messages('vi').language.label);

    assert.deepEqual(faults, []);
  });
});

const later = {
  'is added later': () => document.body.append(document.createElement('cramp-help')),
  'is in an open shadow root': () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('cramp-help'));
    document.body.append(host);
  },
  'comes to an element that is defined later': () => {
    document.body.append(document.createElement('x-late'));
    customElements.define(
      'x-late',
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          queueMicrotask(() => root.append(document.createElement('cramp-help')));
        }
      },
    );
  },
};

for (const [how, add] of Object.entries(later)) {
  test(`a widget that ${how} is seen`, async () => {
    await page(whole('<p></p>'), async (tab, faults, { asked }) => {
      const told = tab.evaluate(
        () =>
          new Promise((resolve) =>
            addEventListener('cramp-ready', (event) => resolve(event.detail)),
          ),
      );
      await tab.evaluate(add);

      assert.deepEqual(await told, { language: 'en' });
      const folded = 'widgets/en/folded.js'; // comes after the text
      const first = asked.filter((name) => name !== folded);
      assert.deepEqual([...first, folded], ready('en', 'cramp-help'));
      assert.deepEqual(faults, []);
    });
  });
}

test('a widget with a shadow root that somebody else has made is left alone', async () => {
  const body = '<cramp-help><template shadowrootmode="open">Ask us.</template></cramp-help>';

  await page(whole(body), async (tab, faults) => {
    await tab.waitForNetworkIdle(); // all that it asks for has come
    await tab.evaluate(() => {
      window.looks = 0;
      const get = customElements.get.bind(customElements);
      customElements.get = (tag) => (window.looks++, get(tag));
      document.body.append(document.createElement('cramp-causes'));
    });
    await says(tab, 'cramp-causes', messages('en').causes.heading);

    assert.ok((await tab.evaluate(() => window.looks)) < 10);
    assert.equal(await tab.$eval('cramp-help', (w) => w.shadowRoot.textContent), 'Ask us.');
    assert.deepEqual(faults, []);
  });
});

test('a div stands for a tag; one that names no widget says once which there are', async () => {
  const body = '<div data-cramp="help" lang="es" data-heading-level="3"><p>Wait</p></div>';

  await page(whole(body), async (tab, faults) => {
    const warnings = [];
    tab.on('console', (line) => line.type() === 'warn' && warnings.push(line.text()));
    await tab.evaluate(() => {
      const [wrong, right] = ['cause', 'causes'].map((name) => {
        const div = Object.assign(document.createElement('div'), { textContent: 'About' });
        div.dataset.cramp = name;
        return div;
      });
      document.body.append(wrong);
      dispatchEvent(new Event('online')); // the kit looks at the whole page again
      document.body.append(right);
    });
    await says(tab, 'cramp-causes', messages('en').causes.heading);
    await says(tab, 'cramp-help', messages('es').help.heading);

    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], /data-cramp="cause" names no widget\. Use one of: causes, guide/);
    assert.equal(await tab.$eval('[data-cramp=cause]', (div) => div.textContent), 'About');
    assert.equal(await tab.$eval('div > cramp-help > p', ({ textContent }) => textContent), 'Wait');
    await tab.waitForFunction(() => document.querySelector('cramp-help').headingLevel === 3);
    assert.deepEqual(faults, []);
  });
});

for (const script of ['cramp-kit.js', 'cramp-kit.all.js'])
  test(`${script} says once which tag there is not, and which there are`, async () => {
    const body = '<cramp-help></cramp-help>';

    await page(whole(body, { script: `/embed/${script}` }), async (tab) => {
      const warnings = [];
      tab.on('console', (line) => line.type() === 'warn' && warnings.push(line.text()));
      await tab.evaluate(() =>
        document.body.append(
          document.createElement('cramp-cause'),
          document.createElement('cramp-cause'),
        ),
      );
      await registered(tab);
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      await says(tab, 'cramp-help', messages('es').help.heading);

      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(
        warnings[0],
        /there is no <cramp-cause>\. Use one of: cramp-causes, cramp-guide/,
      );
    });
  });

test('a div that is named later stands for its tag', async () => {
  await page(whole('<div>Wait</div>'), async (tab, faults) => {
    await tab.evaluate(() => (document.querySelector('div').dataset.cramp = 'help'));
    await says(tab, 'cramp-help', messages('en').help.heading);

    assert.equal(await tab.$eval('div > cramp-help', ({ textContent }) => textContent), 'Wait');
    assert.deepEqual(faults, []);
  });
});

test('a div is filled once, whatever a page puts before the tag', async () => {
  await page(whole('<div data-cramp="help"></div>'), async (tab, faults) => {
    await says(tab, 'cramp-help', messages('en').help.heading);

    await tab.evaluate(() => {
      document.querySelector('div').prepend('Read this: ', document.createElement('hr'));
      dispatchEvent(new Event('online'));
      const another = Object.assign(document.createElement('div'), { id: 'another' });
      another.dataset.cramp = 'causes';
      document.body.append(another);
    });
    await says(tab, '#another cramp-causes', messages('en').causes.heading);

    assert.equal(await tab.$$eval('cramp-help', (all) => all.length), 1);
    assert.deepEqual(faults, []);
  });
});

test('the one-file form does the same without a loader', async () => {
  const body = '<div data-cramp="help"></div><cramp-causes lang="es"></cramp-causes>';

  await page(
    whole(body, { script: '/embed/cramp-kit.all.js?ver=2' }),
    async (tab, faults, { asked }) => {
      await says(tab, 'cramp-help', messages('en').help.heading);
      await says(tab, 'cramp-causes', messages('es').causes.heading);

      assert.deepEqual(asked, ['cramp-kit.all.js', 'locales/es.js']);
      assert.deepEqual(faults, []);
    },
  );
});

test('loaded twice it fetches once', async () => {
  const head = '<script type="module" src="/embed/cramp-kit.js?ver=2"></script>';

  await page(whole('<cramp-help></cramp-help>', { head }), async (tab, faults, { asked }) => {
    await sources(tab, 'cramp-help');

    assert.deepEqual(asked.toSorted(), ['cramp-kit.js', ...ready('en', 'cramp-help')].toSorted());
    assert.deepEqual(faults, []);
  });
});

test('what is folded comes after the text, and nobody waits for it', async () => {
  await page(whole('<p></p>'), async (tab, faults, site) => {
    const { answer, asked, release } = held();
    site.answer.set(/folded/, answer);
    await tab.evaluate(() => document.body.append(document.createElement('cramp-help')));
    const text = await says(tab, 'cramp-help', messages('en').help.heading);
    await asked;
    release();

    assert.ok(!text.includes(messages('en').about.diagnosis));
    assert.equal(await sources(tab, 'cramp-help'), await cited('cramp-help'));
    assert.equal(await isRegistered(tab), false);
    assert.deepEqual(faults, []);
  });
});

const wrong = {
  ...broken,
  'that of another language': foreign('fr'),
  'that of another version': ofOtherVersion,
};
for (const [what, answer] of Object.entries(wrong)) {
  test(`where the folded part is ${what}, the runtime writes the text with it`, async () => {
    await page(whole('<p></p>'), async (tab, _faults, site) => {
      site.answer.set(/folded/, answer);
      await tab.evaluate(() => document.body.append(document.createElement('cramp-help')));

      assert.equal(await sources(tab, 'cramp-help'), await cited('cramp-help'));
      assert.equal(await isRegistered(tab), true);
    });
  });
}

test('where the runtime has come before the folded part fails, it writes the text with it', async () => {
  await page(whole('<p></p>'), async (tab, _faults, site) => {
    const { answer, asked, release } = held();
    site.answer.set(/folded/, answer);
    await tab.evaluate(() => document.body.append(document.createElement('cramp-help')));
    await asked;
    await tab.evaluate(() => {
      const other = document.createElement('cramp-causes');
      other.setAttribute('heading-level', '3');
      document.body.append(other);
    });
    await registered(tab);
    await tab.$eval('cramp-help', (widget) => widget.ready);
    release(broken['not there']);

    assert.equal(await sources(tab, 'cramp-help'), await cited('cramp-help'));
  });
});

test('without the folded part and the runtime the text stays, and the rest comes with the network', async () => {
  await page(whole('<p></p>'), async (tab, _faults, site) => {
    site.answer.set(/folded|runtime/, broken['not there']);
    const told = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('cramp-error', ({ detail }) => resolve(detail));
          document.body.append(document.createElement('cramp-help'));
        }),
    );
    const meanwhile = await says(tab, 'cramp-help', messages('en').help.heading);
    site.answer.clear();
    await tab.evaluate(() => dispatchEvent(new Event('online')));

    assert.equal(await sources(tab, 'cramp-help'), await cited('cramp-help'));
    assert.deepEqual(told, { code: 'script-failed' });
    assert.ok(meanwhile.includes(messages('en').help.lead));
    assert.equal(site.asked.filter((name) => name.startsWith('widgets/en/cramp-')).length, 1);
  });
});

test('without the ready-made texts the runtime makes them', async () => {
  await page(whole('<p></p>'), async (tab, _faults, site) => {
    site.answer.set(/widgets/, broken['not there']);
    await tab.evaluate(() => document.body.append(document.createElement('cramp-help')));
    await says(tab, 'cramp-help', messages('en').help.heading);

    assert.equal(await isRegistered(tab), true);
  });
});

test('without the runtime the text stays, one warning and one event say so, and it recovers', async () => {
  await page(whole('<cramp-help></cramp-help>'), async (tab, _faults, site) => {
    await says(tab, 'cramp-help', messages('en').help.heading);
    const warnings = [];
    tab.on('console', (line) => line.type() === 'warn' && warnings.push(line.text()));
    site.answer.set(/runtime/, broken['not there']);
    const told = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('cramp-error', ({ detail }) => resolve(detail));
          document.documentElement.lang = 'es';
        }),
    );
    const meanwhile = await says(tab, 'cramp-help', messages('en').help.heading);
    site.answer.clear();
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await says(tab, 'cramp-help', messages('es').help.heading);

    assert.deepEqual(told, { code: 'script-failed' });
    assert.match(meanwhile, new RegExp(messages('en').help.heading));
    assert.equal(warnings.length, 1);
  });
});
