import { expect } from '@open-wc/testing';
import { direction, match } from '../../src/language/match.js';

// More than are shipped today: the rules have to hold for all that are planned.
const offered =
  'en es zh-Hans zh-Hant vi ko fil ar ru fr ht pt-BR pl fa ur hi pa bn de it ja tr uk ro'.split(
    ' ',
  );

const served = {
  en: 'en',
  'en-US': 'en',
  en_GB: 'en',
  EN_gb: 'en',
  ' es ': 'es',
  'es-419': 'es',
  'en-US-x-twain': 'en',
  'en-u-nu-arab': 'en',
  'de-AT-1996': 'de',
  'pt-BR': 'pt-BR',
  'pt-PT': 'pt-BR',
  pt: 'pt-BR',
  'fr-CA': 'fr',
  'uk-UA': 'uk',
  mo: 'ro',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  zh: 'zh-Hans',
  cmn: 'zh-Hans',
  'yue-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  zh_tw: 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-Hant-CN': 'zh-Hant',
  'zh-Hans-HK': 'zh-Hans',
  yue: 'zh-Hant',
  'yue-HK': 'zh-Hant',
  tl: 'fil',
  'tl-PH': 'fil',
  'ar-EG': 'ar',
  arb: 'ar',
  arz: 'ar',
  'apc-SY': 'ar',
  ary: 'ar',
  'fa-AF': 'fa',
  'ur-IN': 'ur',
  'pa-IN': 'pa',
  'ht-HT': 'ht',
};

const unserved = {
  'another language': ['nl', 'sr', 'nb', 'he', 'ca', 'tlh', 'az'],
  'another script': ['pa-PK', 'pa-Arab', 'hi-Latn', 'uk-Latn', 'ar-Latn', 'en-Shaw', 'ja-Latn'],
  'no language': ['', ' ', 'und', 'und-CN', 'mul', 'zxx', 'auto', '*', 'x-klingon', 'english'],
  rubbish: ['en-', '-en', 'en US', 'null', '{{lang}}', 'en;q=0.8', 'en-US@posix', '\u0000'],
  'a lone surrogate': ['\uD800', 'en-\uDC00'],
  'very long rubbish': ['a'.repeat(100_000), 'en-'.repeat(10_000)],
};

describe('the match of a tag', () => {
  for (const [tag, language] of Object.entries(served)) {
    it(`serves "${tag}" with ${language}`, () => {
      expect(match(tag, offered)).to.equal(language);
    });
  }

  for (const [what, tags] of Object.entries(unserved)) {
    for (const tag of tags) {
      it(`finds nothing for ${what}: ${JSON.stringify(tag.slice(0, 20))}`, () => {
        expect(match(tag, offered)).to.equal(undefined);
      });
    }
  }

  it('prefers the region of the reader where several are offered', () => {
    expect(match('pt-PT', ['pt-BR', 'pt-PT'])).to.equal('pt-PT');
    expect(match('pt-PT-u-nu-latn', ['pt-BR', 'pt-PT'])).to.equal('pt-PT');
    expect(match('pt-AO', ['pt-BR', 'pt-PT'])).to.equal('pt-BR');
  });

  it('prefers what was asked for to what means the same', () => {
    expect(match('cy-GB', ['cy', 'cy-GB'])).to.equal('cy-GB');
  });

  it('chooses among the shipped languages where none are named', () => {
    expect(match('es-MX')).to.equal('es');
    expect(match('nl')).to.equal(undefined);
  });
});

describe('the direction of a tag', () => {
  const rightToLeft = 'ar arz fa ur ur-Aran he yi ps ckb sd pa-PK az-Arab nqo syr dv rhg ff-Adlm';
  for (const tag of rightToLeft.split(' ')) {
    it(`is from right to left in ${tag}`, () => {
      expect(direction(tag)).to.equal('rtl');
    });
  }

  for (const tag of ['en', 'es', 'zh-Hant', 'pa', 'pa-IN', 'az', 'hi', 'ar-Latn', 'sd-Deva']) {
    it(`is from left to right in ${tag}`, () => {
      expect(direction(tag)).to.equal('ltr');
    });
  }
});
