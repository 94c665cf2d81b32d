// The colours that a reader has chosen for everything, as Chromium shows them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { languages } from 'cramp-kit';
import { emulate, stage, written } from './stage.mjs';
import { tags } from './tags.mjs';

const show = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = tags.map((tag) => written(tag)).join('');
// All texts, once. Without the Latin words before them axe takes the font of Arabic texts for one of icons.
const guideAndPicker = `<p>One</p><p>Two</p><p>Three</p>${written('cramp-guide')}${written('cramp-language')}`;

/** Shows widgets in the colours of the reader. */
const forced = (content, look, options) =>
  show(
    content,
    async (page) => {
      await emulate(page, { 'forced-colors': 'active' });
      return look(page);
    },
    options,
  );

describe('In forced colours axe finds no fault', () => {
  for (const lang of languages) {
    test(`in ${lang}`, async () => {
      const faults = await forced(
        guideAndPicker,
        async (page) => {
          await page.evaluate(axe);
          return page.evaluate(async () => {
            const runOnly = ['color-contrast', 'link-in-text-block'];
            const { violations } = await globalThis.axe.run({ runOnly });
            return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
          });
        },
        { lang },
      );

      assert.deepEqual(faults, []);
    });
  }
});

describe('In forced colours what colour says is still there', () => {
  const boxes = {
    'the frame of a widget': ['section[part=widget]', 'border-block-start'],
    'the box around a note': ['[part=notes]', 'border-block-start'],
    'the side of a sign that needs help': ['.level', 'border-inline-start'],
    'the dot before a sign': ['.level li', 'border-block-start', '::before'],
    'the frame of a button': ['[part=action]', 'border-block-start'],
    'the ring of a number': ['.steps > li', 'border-block-start', '::before'],
    'the lines between tips': ['.tips > li', 'border-block-start'],
    'the line above a column': ['thead span:not([class])', 'border-block-start'],
    'the frame of the list of languages': ['select', 'border-block-start'],
  };

  for (const [what, [selector, side, pseudo]] of Object.entries(boxes)) {
    test(what, async () => {
      const [grounds, lines] = await forced(
        all,
        (page) => page.evaluate(bordersOf, { tags, selector, side, pseudo }),
        {
          width: 1200,
        },
      );

      assert.notDeepEqual(lines, []);
      for (const { width, style, colour } of lines) {
        assert.ok(width >= 1, `${width}px`);
        assert.equal(style, 'solid');
        assert.ok(!grounds.includes(colour), `${colour} on ${grounds}`);
      }
    });
  }
});

/** The colours that things stand on, and those lines of all widgets; in the page. */
function bordersOf({ tags: names, selector, side, pseudo }) {
  const boxes = names.flatMap((name) => [
    ...document.querySelector(name).shadowRoot.querySelectorAll(selector),
  ]);
  const lines = boxes.map((box) => {
    const style = getComputedStyle(box, pseudo);
    return {
      width: parseFloat(style.getPropertyValue(`${side}-width`)),
      style: style.getPropertyValue(`${side}-style`),
      colour: style.getPropertyValue(`${side}-color`),
    };
  });
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  return [[getComputedStyle(probe).color, 'rgba(0, 0, 0, 0)'], lines];
}
