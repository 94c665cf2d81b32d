import { expect } from '@open-wc/testing';
import { readSettings, type RawSettings } from '../../src/settings/attributes.js';
import { unset } from '../../src/settings/configuration.js';
import type { Problem } from '../../src/settings/problem.js';

/** What the kit makes of what a host has set, and what it has to say about it. */
function read(raw: Partial<RawSettings>) {
  const problems: Problem[] = [];
  const settings = readSettings({ headingLevel: null, ...raw }, unset, (problem) =>
    problems.push(problem),
  );
  return {
    settings,
    refused: problems.map(({ name }) => name),
    values: problems.map(({ value }) => value),
  };
}

describe('the settings of a widget', () => {
  it('are harmless where the host has set nothing', () => {
    const { settings, refused } = read({});

    expect(settings).to.deep.equal({
      headingLevel: 2,
      groups: ['everyday', 'body', 'medicines', 'conditions'],
      limit: Infinity,
      emergencyNumber: undefined,
      phone: undefined,
      bookingUrl: undefined,
    });
    expect(refused).to.deep.equal([]);
  });

  it('are what the host has set, also where a framework hands over digits', () => {
    const { settings, refused } = read({
      headingLevel: '4',
      groups: 'medicines, everyday everyday',
      limit: '3',
      emergencyNumber: ' 112 ',
      phone: '+34 (900) 123-456',
      bookingUrl: ' /visits?from=legs ',
    });

    expect(settings).to.deep.equal({
      headingLevel: 4,
      groups: ['everyday', 'medicines'],
      limit: 3,
      emergencyNumber: '112',
      phone: '+34 (900) 123-456',
      bookingUrl: '/visits?from=legs',
    });
    expect(refused).to.deep.equal([]);
  });

  it('leave out each value that makes no sense, and say which', () => {
    const { settings, refused } = read({
      headingLevel: 7,
      groups: 'body minds',
      limit: 0,
      emergencyNumber: 'call us',
      phone: '(+) -',
      bookingUrl: 'javascript:alert(1)',
    });

    expect(settings).to.deep.equal({ ...read({}).settings, groups: ['body'] });
    expect(refused).to.deep.equal([
      'heading-level',
      'groups',
      'limit',
      'emergency-number',
      'phone',
      'booking-url',
    ]);
  });

  it('are no list, yes or symbol that a script hands over', () => {
    const raw = { headingLevel: [3], groups: ['body'], limit: true, phone: Symbol('900') };

    const { settings, refused } = read(raw as never);

    expect(settings).to.deep.equal(read({}).settings);
    expect(refused).to.deep.equal(['heading-level', 'groups', 'limit', 'phone']);
  });

  it('names what was written, and of a list only the words that are left out', () => {
    const { values } = read({ headingLevel: 'two', groups: 'evryday medicines', limit: 'three' });

    expect(values).to.deep.equal(['two', 'evryday', 'three']);
  });

  it('refuses an address with half a character, whose link would lead nowhere', () => {
    const { settings, refused } = read({ bookingUrl: '/book?\uD83E' });

    expect(settings.bookingUrl).to.equal(undefined);
    expect(refused).to.deep.equal(['booking-url']);
  });

  for (const bookingUrl of [
    'https://',
    'mailto:a@clinic.example',
    'data:text/html,hi',
    'www.clinic.example/book', // as a path it would lead to a page that is not there
  ])
    it(`leave out the address ${bookingUrl}`, () => {
      expect(read({ bookingUrl }).refused).to.deep.equal(['booking-url']);
    });
});
