import es from '#locales/es.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { kit, site, words } from './site.js';

const { heading } = en.messages.causes;
const lead = en.messages.help.lead;

/** What old libraries and careless snippets do to a page before anything else runs. */
const snippets: Readonly<Record<string, string>> = {
  'Array.prototype has more, which `for in` finds': `
    for (const name of ['each', 'collect', 'inject', 'toJSON', 'contains', 'remove'])
      Array.prototype[name] = function () { return this; };`,
  'Object.prototype has more, which `for in` finds': `
    Object.prototype.clone = function () { return { ...this }; };
    Object.prototype.isEmpty = 'no'; Object.prototype.key = 'key'; Object.prototype.count = 1;`,
  'String.prototype and Function.prototype have more': `
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    String.prototype.strip = String.prototype.trim; Function.prototype.defer = setTimeout;`,
  'customElements.define is wrapped': `
    const { define } = customElements;
    customElements.define = function (name, element, options) {
      return define.call(this, name, class extends element {}, options);
    };`,
  'a tag is taken already': `
    customElements.define('cramp-guide', class extends HTMLElement {});`,
  'MutationObserver is wrapped': `
    const Native = MutationObserver;
    window.MutationObserver = class extends Native { constructor(call) { super((...all) => call(...all)); } };`,
  'there is a global named as ours might be': `
    var i18n = 1, lit = 2, messages = 3, languages = 4, configure = 5, t = 6, html = 7, css = 8;`,
  'the global i18next, Lit and its versions are others': `
    window.i18next = { t: () => 'WRONG' }; window.litHtmlVersions = ['1.0.0'];
    window.litElementVersions = ['2.0.0']; window.reactiveElementVersions = ['0.1.0'];`,
  'the console is silenced': `for (const name in console) console[name] = () => {};`,
  'fetch and storage are gone': `
    window.fetch = undefined; Object.defineProperty(window, 'localStorage', { get() { throw 1; } });`,
};

describe('Whatever scripts a page has, its texts come, and turn with the page', () => {
  for (const [name, script] of Object.entries(snippets))
    it(name, async () => {
      const page = await site(`<script>${script}</script>${kit}
        <cramp-causes></cramp-causes><cramp-help heading-level="9"></cramp-help>`);
      const before = await words(page, 'en');

      page.document.documentElement.lang = 'es';
      const after = await words(page, 'es');

      expect(before[0]).to.include(heading);
      expect(before[1]).to.include(lead);
      expect(after[0]).to.include(es.messages.causes.heading);
      expect(after[1]).to.include(es.messages.help.lead);
      expect(page.faults).to.deep.equal([]);
    });
});

describe('The kit may be loaded twice, or late', () => {
  const again = kit.replace('.js', '.js?again');
  const other = kit.replace('embed', 'other-version');
  const widgets = '<cramp-causes></cramp-causes><cramp-help></cramp-help>';

  for (const [name, content, seen] of [
    ['the same twice', `${kit}${kit}${widgets}`, heading],
    ['the same from two addresses', `${kit}${again}${widgets}`, heading],
    ['two versions: the first stays', `${kit}${other}${widgets}`, heading],
    ['two versions, the other way round', `${other}${kit}${widgets}`, 'Why legs cramp'],
  ] as const)
    it(name, async () => {
      const page = await site(content);
      const before = await words(page, 'en');

      page.document.documentElement.lang = 'es';
      const after = await words(page, 'es');

      expect(before[0]).to.match(new RegExp(`^${seen}`));
      expect(after[0]).to.match(new RegExp(`^${es.messages.causes.heading.replace('?', '\\?')}`));
      expect(page.faults).to.deep.equal([]);
    });

  it('after the page has loaded', async () => {
    const page = await site(widgets);
    const script = page.document.createElement('script');

    script.type = 'module';
    script.src = '/embed/cramp-kit.js';
    page.document.body.append(script);

    expect((await words(page, 'en'))[0]).to.include(heading);
    expect(page.faults).to.deep.equal([]);
  });
});
