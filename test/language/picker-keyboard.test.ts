import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CrampElement, CrampLanguage } from '../../src/index.js';
import { freshPage } from '../helpers/page.js';
import { select, shownPicker } from '../helpers/picker.js';
import { press } from '../helpers/press.js';
import { shown, wrapper } from '../helpers/shown.js';
import { until } from '../helpers/until.js';

// Where no list drops down, as on Windows and Linux, a key chooses at once. On a Mac it opens the
// list, which no test can see into.
const dropsDown = navigator.platform.startsWith('Mac');

describe('a reader with a keyboard', () => {
  freshPage('es', 'ar');

  before(function () {
    if (dropsDown) this.skip();
  });

  let picker: CrampLanguage;
  let widget: CrampElement;

  beforeEach(async () => {
    picker = await shownPicker(html`<cramp-language languages="en es ar"></cramp-language>`);
    widget = await shown(html`<cramp-overview></cramp-overview>`);
  });

  const turned = (language: string): Promise<void> =>
    until(() => wrapper(widget).lang === language, `The page does not turn to ${language}.`);

  it('reaches the select with the tab key', async () => {
    await press('Tab');
    await until(() => document.activeElement !== document.body, 'Nothing gets the focus.');

    expect(document.activeElement?.localName).to.equal('cramp-language');
    expect(picker.shadowRoot?.activeElement?.localName).to.equal('select');
  });

  for (const [keys, language] of [
    [['ArrowDown'], 'es'],
    [['ArrowDown', 'ArrowDown'], 'ar'],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'es'],
    [['End'], 'ar'],
    [['End', 'Home'], 'en'],
    [['e'], 'es'], // the next language that begins with it
  ] as const) {
    it(`turns the page to ${language} with ${keys.join(', ')}`, async () => {
      select(picker).focus();

      await press(...keys);
      await turned(language);

      expect(wrapper(picker).lang).to.equal(language);
      expect(select(picker).value).to.equal(language);
    });
  }

  it('stays on the select when the page turns', async () => {
    select(picker).focus();

    await press('ArrowDown');
    await turned('es');

    expect(picker.shadowRoot?.activeElement?.localName).to.equal('select');
  });
});
