// What assistive technology is told: the tree that Chromium makes of the widgets for it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import { outline } from './outline.mjs';
import { stage, unfold, written } from './stage.mjs';
import { tags, texts } from './tags.mjs';
import { messages } from './words.mjs';

const show = stage();

const spaced = (text) => text.replace(/\s+/g, ' ').trim();
const named = (things, role) => things.filter((each) => each.role === role).map(({ name }) => name);
const all = tags.map((tag) => written(tag)).join('');
const guideAndPicker = written('cramp-guide') + written('cramp-language'); // all texts, once

describe('A screen reader finds the headings in the outline of the page, however deep it is', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    test(`at level ${level}, inside nested sections`, async () => {
      const widgets = texts.map((tag) => written(tag, `heading-level="${level}"`)).join('');
      const content = `<section><article><section>${widgets}</section></article></section>`;

      const headings = await show(content, async (page) =>
        (await outline(page)).filter(({ role }) => role === 'heading'),
      );

      const { overview, comparison, causes, relief, prevention, help, guide } = messages('en');
      const tops = [overview, comparison, causes, relief, prevention, help, guide];
      const titles = new Set(tops.map(({ heading }) => heading));
      const inGuide = headings.findLastIndex(({ name }) => name === guide.heading);
      for (const [i, { name, level: heard }] of headings.entries()) {
        const below = i > inGuide ? (titles.has(name) ? 1 : 2) : titles.has(name) ? 0 : 1;
        assert.equal(heard, Math.min(level + below, 6), name);
      }
      assert.equal(headings.filter(({ name }) => titles.has(name)).length, 13);
    });
  }
});

describe('A screen reader finds a table with the headers of its rows and columns', () => {
  for (const width of [320, 1200]) {
    test(`in a window ${width} px wide`, async () => {
      const things = await show(written('cramp-vs-rls'), outline, { width });

      const { heading, question, cramp, rls, ...rows } = messages('en').comparison;
      const questions = Object.values(rows).flatMap((row) => row.question ?? []);
      assert.deepEqual(named(things, 'table'), [heading]);
      assert.deepEqual(named(things, 'columnheader'), [question, cramp, rls]);
      assert.deepEqual(named(things, 'rowheader'), questions);
      assert.equal(named(things, 'row').length, 1 + questions.length);
      assert.equal(named(things, 'cell').length, 2 * questions.length);
      assert.deepEqual(
        [named(things, 'cell')[0], named(things, 'cell')[3]],
        [rows.feel.cramp, 'No.'],
      );
    });
  }
});

describe('A screen reader hears all there is to read, once and in the order of the page', () => {
  for (const tag of tags) {
    test(tag, async () => {
      const [heard, there] = await show(written(tag), async (page) => {
        if (tag !== 'cramp-language') await unfold(page);
        return [await outline(page), await page.$eval(tag, readableText)];
      });

      // The number before a step is drawn by CSS.
      const lines = heard.filter(({ role, name }) => role === 'StaticText' && !/^\d$/.test(name));
      assert.equal(spaced(lines.map(({ name }) => name).join(' ')), spaced(there));
    });
  }
});

/** The text of a widget as it is written; in the page. An option that is folded away is not read. */
function readableText(widget) {
  const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('style, option')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode.data);
  return found.join(' ');
}

test('A screen reader is told whether the sources are folded, and does not read what is', async () => {
  const look = async (page) => {
    const things = await outline(page);
    const { name, expanded } = things.find(({ role }) => role === 'DisclosureTriangle');
    return [name, expanded, named(things, 'link').length > 0];
  };

  const [folded, open] = await show(written('cramp-overview'), async (page) => {
    const before = await look(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    return [before, await look(page)];
  });

  const { title } = messages('en').about;
  assert.deepEqual(folded, [title, false, false]);
  assert.deepEqual(open, [title, true, true]);
});

test('A screen reader finds the list of languages by its label, with the one that is chosen', async () => {
  const things = await show(written('cramp-language'), outline, { lang: 'es' });

  const [list] = things.filter(({ role }) => role === 'combobox');
  assert.deepEqual([list.name, list.value], [messages('es').language.label, 'Español']);
  assert.equal(named(things, 'option').length, languages.length);
});

describe('A screen reader finds a name on all that it can stop at, in the language of the text', () => {
  const stops = ['heading', 'link', 'image', 'table', 'combobox', 'DisclosureTriangle', 'option'];

  for (const lang of languages) {
    test(lang, async () => {
      const things = await show(
        guideAndPicker,
        async (page) => {
          await unfold(page);
          return outline(page);
        },
        { lang },
      );

      const { relief, comparison, about, language } = messages(lang);
      const nameless = things.filter(({ role, name }) => stops.includes(role) && !name);
      const drawings = ['calf', 'standing', 'thigh'].map((id) => relief.drawing[id]);
      assert.deepEqual(nameless, []);
      assert.deepEqual(named(things, 'image'), drawings.map(spaced));
      assert.deepEqual(named(things, 'table'), [spaced(comparison.heading)]);
      assert.deepEqual(named(things, 'DisclosureTriangle'), [spaced(about.title)]);
      assert.deepEqual(named(things, 'combobox'), [spaced(language.label)]);
    });
  }
});

describe('A screen reader is told which language each text is in', () => {
  for (const lang of ['en', 'ar', 'zh-Hant']) {
    test(`in ${lang}, with the titles of the sources in English and each language in its own name`, async () => {
      const marks = await show(all, (page) => page.evaluate(languageOfTexts, tags.join()), {
        lang,
      });

      const at = (place) => [
        ...new Set(marks.filter((mark) => mark[0] === place).map(([, is]) => is)),
      ];
      assert.deepEqual(at('text'), [lang]);
      assert.deepEqual(at('source'), ['en ltr']);
      assert.deepEqual(at('option'), languages);
    });
  }
});

/** Where each text of the page stands and which language it is marked with; in the page. */
function languageOfTexts(names) {
  return [...document.querySelectorAll(names)].flatMap(({ shadowRoot }) => {
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement: around } = walker.currentNode;
      if (!data.trim() || around.closest('style')) continue;
      const { lang, dir } = around.closest('[lang]');
      if (around.closest('.sources')) found.push(['source', `${lang} ${dir}`]);
      else found.push([around.closest('option') ? 'option' : 'text', lang]);
    }
    return found;
  });
}
