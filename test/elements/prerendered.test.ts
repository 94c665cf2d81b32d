import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { createInstance } from 'i18next';
import '../../src/define/all.js';
import { fingerprint } from '../../src/fingerprint.js';
import { configure, setLanguage, type CrampElement, type Messages } from '../../src/index.js';
import { shipped } from '../../src/language/locales.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';

const made = ({ tag = 'cramp-overview', language = 'en', settings = {} } = {}): string =>
  fingerprint(tag, language, () => null, settings);

/** What a server writes for a widget: a text that is easy to know again. */
function written(print: string, lang = 'en'): HTMLElement {
  const box = document.createElement('section');
  box.dataset['prerendered'] = print;
  box.lang = lang;
  box.setAttribute('part', 'widget');
  box.innerHTML = `<h2>It stands.</h2><details><summary>About</summary></details>`;
  return box;
}

/** A widget whose shadow root came with the page, as a browser makes it from HTML. */
function standing(
  print: string,
  lang = 'en',
  tag: 'cramp-overview' | 'cramp-help' = 'cramp-overview',
): CrampElement {
  const element = document.createElement(tag);
  const styles = document.createElement('style');
  element.attachShadow({ mode: 'open' }).append(styles, written(print, lang));
  return element;
}

/** Puts a widget into the page and lets the script do what it wants. */
async function open(element: CrampElement): Promise<CrampElement> {
  document.body.append(element);
  await element.ready;
  await settled();
  await element.updateComplete;
  return element;
}

const stands = (element: CrampElement): boolean =>
  wrapper(element).textContent?.includes('It stands.') ?? false;

describe('a widget that stands in the page as HTML', () => {
  freshPage('es');
  afterEach(() => document.querySelector('cramp-overview, cramp-help')?.remove());

  it('is left as it is where the script would say the same', async () => {
    const element = standing(made());
    const box = wrapper(element);

    await open(element);

    expect(wrapper(element)).to.equal(box);
    expect(element.shadowRoot?.querySelectorAll('[part=widget]')).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('slot')).to.have.length(0);
  });

  it('says at once that it is there, and in which language', async () => {
    document.documentElement.lang = 'es';
    const told: string[] = [];
    const element = standing(made({ language: 'es' }), 'es');
    element.addEventListener('cramp-ready', ({ detail }) => told.push(detail.language));

    document.body.append(element);

    expect(told).to.deep.equal(['es']);
    expect(await element.ready).to.equal('es');
  });

  it('says it once, also when it is moved', async () => {
    let told = 0;
    const element = standing(made());
    element.addEventListener('cramp-ready', () => told++);
    await open(element);

    document.body.append(element);

    expect(told).to.equal(1);
  });

  const others: Record<string, (element: CrampElement) => void> = {
    'an attribute': (element) => element.setAttribute('heading-level', '3'),
    'a property': (element) => (element.headingLevel = 3),
    'a setting': () => configure({ messages: { en: { overview: { heading: 'Cramps' } } } }),
    'a text of the site’s i18next': () => {
      const instance = createInstance();
      const resources = { en: { cramp: { overview: { heading: 'Cramps' } } } };
      void instance.init({ lng: 'en', initAsync: false, resources });
      configure({ i18n: { instance, namespace: 'cramp' } });
    },
    'a language': (element) => (element.lang = 'es'),
  };

  for (const [what, change] of Object.entries(others)) {
    it(`gets the text of the script where ${what} says otherwise, once`, async () => {
      const element = standing(made());
      change(element);

      await open(element);

      expect(stands(element)).to.equal(false);
      expect(element.shadowRoot?.querySelectorAll('[part=widget]')).to.have.length(1);
      expect(element.shadowRoot?.querySelector('style')).to.equal(null);
    });
  }

  it('gets the text of the script where a setting is nothing that JSON can write', async () => {
    const messages = { en: { overview: { heading: 1n } } } as unknown as Messages;
    const element = standing(made());

    await reported(async () => {
      configure({ messages: messages as Record<string, Messages> });
      await open(element);
    });

    expect(stands(element)).to.equal(false);
  });

  for (const [tag, language, settings] of [
    ['en-GB', 'en', {}],
    ['cy', 'cy', {}],
    ['cy-GB', 'cy', { messages: { cy: { overview: { heading: 'Cramp' } } } }],
  ] as const) {
    it(`stays where ${tag} is asked for and a server would give ${language}`, async () => {
      configure(settings);
      const element = standing(made({ language, settings }));
      element.lang = tag;

      expect(stands(await open(element))).to.equal(true);
    });
  }

  it('stays where the same settings were known to the server', async () => {
    const settings = { messages: { en: { overview: { heading: 'Cramps' } } } };
    configure(settings);

    const element = await open(standing(made({ settings })));

    expect(stands(element)).to.equal(true);
  });

  it('stays as it is until the words of another language are there', async () => {
    const { load } = shipped.pl;
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    shipped.pl.load = () => arrival.then(load);
    const element = standing(made());
    element.lang = 'pl';

    await open(element);
    const meanwhile = stands(element);
    const loading = element.matches(':state(loading)');
    const turned = new Promise((resolve) =>
      element.addEventListener('cramp-language-change', resolve),
    );
    shipped.pl.load = load;
    arrive();
    await turned;

    expect([meanwhile, loading]).to.deep.equal([true, false]);
    expect(stands(element)).to.equal(false);
  });

  it('stays as it is where the words of another language do not come', async () => {
    const { load } = shipped.ro;
    shipped.ro.load = () => Promise.reject(new Error('offline'));
    const element = standing(made());
    element.lang = 'ro';

    const { errors } = await reported(() => open(element));
    shipped.ro.load = load;

    expect(errors).to.deep.equal([{ code: 'language-failed', language: 'ro' }]);
    expect(stands(element)).to.equal(true);
  });

  it('keeps its folds open and the focus when it turns', async () => {
    const element = await open(standing(made()));
    const fold = element.shadowRoot?.querySelector('details');
    if (fold) fold.open = true;
    element.shadowRoot?.querySelector('summary')?.focus();

    setLanguage('es');
    await settled();
    await element.updateComplete;

    expect(wrapper(element).textContent).to.include(es.messages.overview.heading);
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(true);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('leaves its folds to the reader, and the page where it is, when it has turned', async () => {
    const element = await open(standing(made()));
    element.style.marginTop = '5000px';
    const fold = () => element.shadowRoot?.querySelector('details');
    fold()?.setAttribute('open', '');
    element.shadowRoot?.querySelector('summary')?.focus({ preventScroll: true });

    for (const language of ['es', 'en']) {
      setLanguage(language);
      await settled();
      await element.updateComplete;
      fold()?.removeAttribute('open');
    }
    setLanguage('es');
    await settled();

    expect(fold()?.open).to.equal(false);
    expect(scrollY).to.equal(0);
  });

  it('keeps the focus on the same thing where a link comes before it', async () => {
    const element = await open(standing(made({ tag: 'cramp-help' }), 'en', 'cramp-help'));
    element.shadowRoot?.querySelector('summary')?.focus();

    configure({ phone: '900 123' });
    await settled();
    await element.updateComplete;

    expect(element.shadowRoot?.querySelector('a')?.href).to.equal('tel:900123');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('stays as plain children too, and comes back as such', async () => {
    const element = document.createElement('cramp-overview');
    const box = written(made());
    element.append(box);

    await open(element);
    const before = box.checkVisibility();
    setLanguage('es');
    await settled();
    await element.updateComplete;
    const turned = box.checkVisibility();
    setLanguage(null);
    await settled();
    await element.updateComplete;

    expect([before, turned, box.checkVisibility()]).to.deep.equal([true, false, true]);
  });

  it('has the words of the script where nobody knows what they were made of', async () => {
    const element = await open(standing('unknown'));

    expect(wrapper(element).textContent).to.include(en.messages.overview.heading);
  });
});
