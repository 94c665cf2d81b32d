import { expect } from '@open-wc/testing';
import '../../../src/define/all.js';
import { languages, setLanguage, type CrampElement } from '../../../src/index.js';
import { shipped } from '../../../src/language/locales.js';
import { textsIn } from '../../../src/language/texts-in.js';
import { tags, texts } from '../../elements/tags.js';
import { freshPage } from '../../helpers/page.js';
import { settled } from '../../helpers/settled.js';
import { text, wrapper } from '../../helpers/shown.js';
import { until } from '../../helpers/until.js';
import { site } from './site.js';

const turned = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item;

/** Puts many widgets into the page at once, of these kinds in turn. */
function many(count: number, names: readonly string[], tagged: readonly string[] = []) {
  const widgets = Array.from({ length: count }, (_, index) => {
    const widget = document.createElement(turned(names, index)) as CrampElement;
    if (tagged.length > 0) widget.lang = turned(tagged, index);
    return widget;
  });
  const box = document.createElement('div');
  box.append(...widgets);
  document.body.append(box);
  return widgets;
}

const headingIn = (widget: CrampElement) =>
  wrapper(widget).querySelector('[part=heading]')?.textContent?.trim();

/** The heading of the overview by language, as the locale files have it. */
async function headings(): Promise<Map<string, string | undefined>> {
  const read = languages.map(async (language) => {
    const { default: locale } = await shipped[language].load();
    return [language, textsIn(locale.messages).get('overview.heading')] as const;
  });
  return new Map(await Promise.all(read));
}

/** What a widget of each kind says in a language to which nothing has ever turned. */
async function unturned(language: string): Promise<Map<string, string>> {
  const widgets = many(tags.length, tags, [language]);
  await Promise.all(widgets.map((widget) => widget.ready));
  widgets[0]?.parentElement?.remove();
  return new Map(widgets.map((widget) => [widget.localName, text(widget)]));
}

describe('A page may hold a great many widgets', () => {
  freshPage();

  it('5,000 in 24 languages: each shows its own', async () => {
    const widgets = many(5000, ['cramp-overview'], languages);
    const asked = widgets.map(({ lang }) => lang);

    const shown = await Promise.all(widgets.map((widget) => widget.ready));
    widgets[0]?.parentElement?.remove();
    const words = await headings();

    expect(shown).to.deep.equal(asked);
    expect(widgets.map((widget) => wrapper(widget).lang)).to.deep.equal(asked);
    expect(widgets.map(headingIn)).to.deep.equal(asked.map((lang) => words.get(lang)));
  });
});

describe('A reader may change the language as fast as they can', () => {
  freshPage(...languages);

  it('a hundred changes at once: the last one stands', async () => {
    const widgets = many(80, tags);
    await Promise.all(widgets.map((widget) => widget.ready));

    for (let change = 0; change < 100; change++) {
      const language = turned(languages, change);
      if (change % 2) setLanguage(language);
      else document.documentElement.lang = language;
      if (change % 10 === 0) await settled();
    }
    setLanguage('ar');
    await settled();
    widgets[0]?.parentElement?.remove();
    const words = await unturned('ar');

    expect(new Set(widgets.map((widget) => wrapper(widget).lang))).to.deep.equal(new Set(['ar']));
    expect(widgets.map(text)).to.deep.equal(widgets.map(({ localName }) => words.get(localName)));
  });

  // On a page of its own, which has no words yet but the English ones.
  it('a hundred changes while the words are still coming: the last one stands', async () => {
    const all = texts.map((tag) => `<${tag}></${tag}>`).join('');
    const { document: page, window } = await site(
      `<script type="module" src="/src/define/all.ts"></script>${all}`,
    );
    const files = () =>
      window.performance.getEntriesByType('resource').filter(({ name }) => /locales/.test(name));
    const before = files().length;
    const widgets = [...page.querySelectorAll(texts.join())];
    const shown = () => [...new Set(widgets.map((widget) => wrapper(widget).lang))];

    for (let change = 0; change < 100; change++) {
      page.documentElement.lang = turned(languages, change * 7);
      await Promise.resolve(); // the widgets hear of it, and no file can come
    }
    page.documentElement.lang = 'ur';
    const soFar = shown();
    await until(() => files().length === before + languages.length - 1, 'words are missing');
    await settled();
    await settled();
    const words = await unturned('ur');

    expect(soFar, 'the words were there already').to.deep.equal(['en']);
    expect(shown()).to.deep.equal(['ur']);
    expect(widgets.map(text)).to.deep.equal(widgets.map(({ localName }) => words.get(localName)));
  });
});

describe('Widgets that are gone leave nothing behind', () => {
  freshPage('es');

  it('no observer and no listener, after a thousand have come and gone', async () => {
    const counted = countedPage();
    for (let round = 0; round < 1000; round++) {
      const widgets = many(1, [turned(tags, round)]);
      document.documentElement.lang = round % 2 ? 'en' : 'es';
      await widgets[0]?.ready;
      widgets[0]?.parentElement?.remove();
    }
    await settled();
    const left = counted.left();
    counted.restore();

    expect(counted.most()).to.be.above(0);
    expect(left).to.deep.equal([]);
  });
});

/** Counts the observers and listeners of the page from now on. */
function countedPage() {
  const { MutationObserver: Native } = window;
  const native = { ...Object.getOwnPropertyDescriptors(EventTarget.prototype) };
  const left = new Set<unknown>();
  let most = 0;
  const add = (thing: unknown) => {
    left.add(thing);
    most = Math.max(most, left.size);
  };
  const outside = (target: EventTarget | undefined) =>
    target === undefined ||
    target === window ||
    target === document ||
    target === document.documentElement;

  window.MutationObserver = class extends Native {
    override observe(node: Node, options?: MutationObserverInit): void {
      super.observe(node, options);
      add(this);
    }
    override disconnect(): void {
      super.disconnect();
      left.delete(this);
    }
  };
  EventTarget.prototype.addEventListener = function (type: string, listener, options) {
    if (outside(this)) add(listener);
    native.addEventListener.value?.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener, options) {
    left.delete(listener);
    native.removeEventListener.value?.call(this, type, listener, options);
  };
  return {
    left: () => [...left].map(String),
    most: () => most,
    restore() {
      window.MutationObserver = Native;
      Object.defineProperties(EventTarget.prototype, native);
    },
  };
}
