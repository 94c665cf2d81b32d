import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../../src/define/all.js';
import { isLocked } from '../../../src/content/locked.js';
import { configure, languages, setLanguage, type Configuration } from '../../../src/index.js';
import type { CrampElement } from '../../../src/index.js';
import type { Language } from '../../../src/language/languages.js';
import { shipped } from '../../../src/language/locales.js';
import { sourceKeys, textsIn } from '../../../src/language/texts-in.js';
import { reported } from '../../elements/reported.js';
import { tags } from '../../elements/tags.js';
import { freshPage, unset } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { text, wrapper } from '../../helpers/shown.js';
import { runs, settings, tag, text as nastyText, value } from './nasty.js';

const page = document.documentElement;
const ran: unknown[] = [];
Object.assign(window, { ran: () => ran.push('a script') });
addEventListener('error', ({ message }) => ran.push(message));
addEventListener('unhandledrejection', ({ reason }) => ran.push(String(reason)));

/** A widget, once it shows what it can make of its page and its attributes. */
async function mounted(
  name: string,
  prepare?: (widget: CrampElement) => void,
): Promise<CrampElement> {
  const widget = document.createElement(name) as CrampElement;
  prepare?.(widget);
  document.body.append(widget);
  await settled(); // all words are here
  return widget;
}

/** The safety texts of a language that have no number in them. */
async function safetyTexts(language: string, section: string): Promise<string[]> {
  const { default: locale } = await shipped[language as Language].load();
  return [...textsIn(locale.messages)]
    .filter(([key, words]) => key.startsWith(section) && isLocked(key) && !words.includes('{'))
    .filter(([key]) => !key.endsWith('callLocal')) // a number to call stands in its place
    .map(([, words]) => words);
}

const elementsOf = (widget: Element) => [
  ...new Set([...wrapper(widget).querySelectorAll('*')].map(({ localName }) => localName)),
];

/** Takes a widget away after a look at it. Throws where it is not whole. */
async function check(widget: CrampElement): Promise<void> {
  const words = text(widget);
  const { lang } = wrapper(widget);
  const missing =
    widget.localName === 'cramp-help'
      ? (await safetyTexts(lang, 'help.')).filter((each) => !words.includes(each))
      : [];
  const blank = [...wrapper(widget).querySelectorAll('*')].filter(
    (each) => !each.textContent?.trim() && !each.closest('svg, slot, [role=status]'),
  );
  const strange = [...wrapper(widget).querySelectorAll('*')].filter(
    (each) =>
      /^(script|style|link|img|iframe|object|embed|template|form|base|meta)$/.test(
        each.localName,
      ) ||
      each.getAttributeNames().some((name) => name.startsWith('on')) ||
      (each instanceof HTMLAnchorElement && !/^(https?:|tel:\+?\d{2,}$)/.test(each.href)),
  );
  const keys = sourceKeys.filter((key) => words.includes(key));
  widget.remove();

  expect([missing, keys, ran], 'safety texts, keys, scripts').to.deep.equal([[], [], []]);
  expect([...blank, ...strange].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(prototype);
}

const prototype = Reflect.ownKeys(Object.prototype);

const holds = <Inputs extends [unknown, ...unknown[]]>(
  property: fc.IAsyncPropertyWithHooks<Inputs>,
) => reported(async () => fc.assert(property, runs));

describe('Whatever is written into a page, nothing runs and the safety texts stand', () => {
  freshPage(...languages);

  afterEach(() => {
    ran.length = 0;
    document.querySelectorAll(tags.join()).forEach((widget) => widget.remove());
  });

  for (const [where, put] of Object.entries({
    'the lang of a widget': (widget: CrampElement, lang: string) => (widget.lang = lang),
    'the lang of the page': (_: CrampElement, lang: string) => (page.lang = lang),
    'setLanguage()': (_: CrampElement, lang: string) => setLanguage(lang),
  }))
    it(`in ${where}`, async () => {
      await holds(
        fc.asyncProperty(fc.oneof(tag, nastyText), async (lang) => {
          const widget = await mounted('cramp-help', (each) => put(each, lang));

          expect(languages).to.include(wrapper(widget).lang);
          await check(widget);
        }),
      );
    });

  const attributes = {
    'cramp-help': ['heading-level', 'emergency-number', 'phone', 'booking-url'],
    'cramp-causes': ['heading-level', 'groups'],
    'cramp-prevention': ['heading-level', 'limit'],
    'cramp-language': ['languages'],
  };
  for (const [name, known] of Object.entries(attributes))
    for (const attribute of known) {
      const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

      it(`in ${attribute} of <${name}>, by HTML`, async () => {
        await holds(
          fc.asyncProperty(fc.oneof(nastyText, tag), async (words) => {
            await check(await mounted(name, (widget) => widget.setAttribute(attribute, words)));
          }),
        );
      });

      it(`in ${attribute} of <${name}>, by a script`, async () => {
        await holds(
          fc.asyncProperty(value, async (anything) => {
            await check(await mounted(name, (widget) => Reflect.set(widget, property, anything)));
          }),
        );
      });
    }

  it('in the settings of the page', async () => {
    await holds(
      fc.asyncProperty(settings, async (anything) => {
        configure(anything as Configuration);
        for (const name of ['cramp-help', 'cramp-language']) await check(await mounted(name));
        configure(unset);
      }),
    );
  });

  it('in each of its texts', async () => {
    await holds(
      fc.asyncProperty(
        fc.constantFrom(...tags),
        fc.infiniteStream(nastyText),
        async (name, stream) => {
          const before = await mounted(name);
          const elements = elementsOf(before);
          const safety = name === 'cramp-guide' ? await safetyTexts('en', '') : [];
          configure({ messages: { en: tree((key) => stream.next().value ?? key) } });
          await settled();

          expect(elementsOf(before)).to.deep.equal(elements);
          expect(safety.filter((each) => !text(before).includes(each))).to.deep.equal([]);
          await check(before);
          configure(unset);
        },
      ),
    );
  });
});

/** All texts of ours in the shape of a locale file, with other words. */
function tree(words: (key: string) => string): Record<string, never> {
  const root = {};
  for (const key of sourceKeys) {
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let node: Record<string, unknown> = root;
    for (const part of parts) node = (node[part] ??= {}) as Record<string, unknown>;
    node[last] = words(key);
  }
  return root;
}
