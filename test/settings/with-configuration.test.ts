import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import { configuration, hostWords, withConfiguration } from '../../src/settings/configure.js';
import { freshPage } from '../helpers/page.js';

const messages = new Map([['cy', new Map([['help.heading', 'Pryd i gael help']])]]);

describe('work under settings of its own', () => {
  freshPage();

  it('sees them, and nothing of what is set for the page', () => {
    configure({ emergencyNumber: '112' });

    const seen = withConfiguration({ phone: '900', messages }, () => [
      configuration().phone,
      configuration().emergencyNumber,
      hostWords(),
    ]);

    expect(seen).to.deep.equal(['900', undefined, messages]);
  });

  it('leaves the settings of the page as they were', () => {
    configure({ emergencyNumber: '112' });
    const before = [configuration(), hostWords()];

    withConfiguration({ emergencyNumber: '911', messages }, () => {});

    expect([configuration(), hostWords()]).to.deep.equal(before);
  });

  it('leaves them also when it fails', () => {
    const before = configuration();

    expect(() =>
      withConfiguration({ emergencyNumber: '911' }, () => {
        throw new Error('No.');
      }),
    ).to.throw('No.');

    expect(configuration()).to.equal(before);
  });
});
