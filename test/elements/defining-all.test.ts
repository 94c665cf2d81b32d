import '../../src/define/all.js';
import { expect } from '@open-wc/testing';
import * as kit from '../../src/index.js';

it('registers all tags, each with its class', () => {
  const registered = Object.fromEntries(
    ['causes', 'guide', 'help', 'language', 'overview', 'prevention', 'relief', 'vs-rls'].map(
      (name) => [name, customElements.get(`cramp-${name}`)],
    ),
  );

  expect(registered).to.deep.equal({
    causes: kit.CrampCauses,
    guide: kit.CrampGuide,
    help: kit.CrampHelp,
    language: kit.CrampLanguage,
    overview: kit.CrampOverview,
    prevention: kit.CrampPrevention,
    relief: kit.CrampRelief,
    'vs-rls': kit.CrampVsRls,
  });
});
