import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CrampElement } from '../../src/index.js';
import { shipped } from '../../src/language/locales.js';
import { settled } from '../helpers/settled.js';
import { wrapper } from '../helpers/shown.js';

/** A widget whose shadow root came with the page, as a browser makes it from HTML. */
function standing(lang: string): CrampElement {
  const element = document.createElement('cramp-overview');
  element.lang = lang;
  const box = document.createElement('section');
  box.dataset['prerendered'] = 'fingerprint';
  box.setAttribute('part', 'widget');
  box.textContent = 'It stands.';
  element.attachShadow({ mode: 'open' }).append(box);
  return element;
}

describe('a widget that stands in the page as HTML', () => {
  it('is taken over by the script, and has its text once', async () => {
    const element = standing('en');

    document.body.append(element);
    await element.ready;

    expect(element.shadowRoot?.querySelectorAll('[part=widget]')).to.have.length(1);
    expect(wrapper(element).textContent).to.include(en.messages.overview.heading);
    element.remove();
  });

  it('stays as it is until the words are there', async () => {
    const { load } = shipped.pl;
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    shipped.pl.load = () => arrival.then(load);
    const element = standing('pl');

    document.body.append(element);
    await settled();
    const meanwhile = wrapper(element).textContent;
    shipped.pl.load = load;
    arrive();
    await element.ready;

    expect(meanwhile).to.equal('It stands.');
    expect(wrapper(element).textContent).not.to.include('It stands.');
    element.remove();
  });
});
