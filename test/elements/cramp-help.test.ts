import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { CrampElement } from '../../src/index.js';
import { shown, text, wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';

type Level = 'emergency' | 'today' | 'soon';

const action = (element: Element, level: Level) =>
  wrapper(element).querySelector<HTMLAnchorElement>(`[part~=${level}] a[part=action]`);

const hrefs = (element: Element) =>
  (['emergency', 'today', 'soon'] as const).map((level) =>
    action(element, level)?.getAttribute('href'),
  );

const local = en.messages.help.level.emergency.callLocal;

describe('<cramp-help>', () => {
  it('says to call the local emergency number where it has none', async () => {
    const element = await shown(html`<cramp-help lang="en"></cramp-help>`);

    expect(text(element)).to.include(local);
    expect(hrefs(element)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('dials the emergency number, the clinic and opens its bookings, each at its level', async () => {
    const element = await shown(
      html`<cramp-help
        lang="en"
        emergency-number="112"
        phone=" +34 (900) 123-456 "
        booking-url="https://clinic.example/book?a=1"
      ></cramp-help>`,
    );

    expect(hrefs(element)).to.deep.equal([
      'tel:112',
      'tel:+34900123456',
      'https://clinic.example/book?a=1',
    ]);
    expect(action(element, 'emergency')?.textContent).to.match(/^Call \W*112\W*$/);
    expect(action(element, 'today')?.textContent?.replace(/\s/g, ' ')).to.include(
      '+34 (900) 123-456',
    );
    expect(action(element, 'soon')?.textContent).to.equal('Book a visit');
    expect(text(element)).not.to.include(local);
  });

  for (const [written, dialled] of [
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+49(0)30 1234', '+49301234'],
    ['+49 ( 0 ) 30 1234', '+49301234'],
    ['(0) 20 7946', '0207946'],
    ['+39 06 1234', '+39061234'],
  ])
    it(`dials ${dialled} where ${written} is written`, async () => {
      const element = await shown(html`<cramp-help phone=${written as string}></cramp-help>`);

      expect(action(element, 'today')?.getAttribute('href')).to.equal(`tel:${dialled}`);
    });

  it('books on a page of the same site', async () => {
    const element = await shown(html`<cramp-help booking-url="/visits/new"></cramp-help>`);

    expect(action(element, 'soon')?.getAttribute('href')).to.equal('/visits/new');
  });

  it('keeps the digits of a number in their order between Arabic words', async () => {
    const element = await shown(html`<cramp-help lang="ar" phone="+34 900 123"></cramp-help>`);

    const words = action(element, 'today')?.firstChild?.nextSibling as Text;
    const leftOf = (character: string) => {
      const range = document.createRange();
      range.setStart(words, words.data.indexOf(character));
      range.setEnd(words, words.data.indexOf(character) + 1);
      return range.getBoundingClientRect().left;
    };

    const places = ['+', '4', '9', '1', '2'].map(leftOf);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });
});

/** That a value is left out with a message, and that the text stays. */
async function expectRefused(template: TemplateResult, attribute: string, value: string) {
  let element!: CrampElement;
  const whole = text(await shown(html`<cramp-help lang="en"></cramp-help>`));

  const { warnings, errors } = await reported(async () => {
    element = await shown(template);
  });

  expect(hrefs(element)).to.deep.equal([undefined, undefined, undefined]);
  expect(text(element)).to.equal(whole);
  expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute }]);
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.include(`<cramp-help ${attribute}="${value}">`);
}

describe('<cramp-help> leaves out and reports', () => {
  for (const number of [
    '1',
    'ask us',
    '112;ext=1',
    '١١٢',
    '+1+1',
    '- -',
    '1-',
    '(..)',
    '1'.repeat(25),
  ]) {
    it(`the emergency number "${number}"`, () =>
      expectRefused(
        html`<cramp-help lang="en" emergency-number=${number}></cramp-help>`,
        'emergency-number',
        number,
      ));

    it(`the telephone number "${number}"`, () =>
      expectRefused(html`<cramp-help lang="en" phone=${number}></cramp-help>`, 'phone', number));
  }

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@clinic.example',
    'https://',
  ]) {
    it(`the booking address ${JSON.stringify(address)}`, () =>
      expectRefused(
        html`<cramp-help lang="en" booking-url=${address}></cramp-help>`,
        'booking-url',
        address,
      ));
  }

  it('the same mistake in another attribute, and another one in the same', async () => {
    const { errors } = await reported(async () => {
      const element = await shown(html`<cramp-help phone="ask us"></cramp-help>`);
      for (const [name, value] of [
        ['emergency-number', 'ask us'],
        ['phone', 'ring us'],
      ] as const) {
        element.setAttribute(name, value);
        await element.updateComplete;
      }
    });

    expect(errors).to.deep.equal(
      ['phone', 'emergency-number', 'phone'].map((attribute) => ({
        code: 'invalid-attribute',
        attribute,
      })),
    );
  });

  it('each thing once, also when another attribute changes', async () => {
    const { warnings } = await reported(async () => {
      const element = await shown(html`<cramp-help phone="ask us"></cramp-help>`);
      element.setAttribute('emergency-number', '112');
      await element.updateComplete;
    });

    expect(warnings).to.have.length(1);
  });
});
