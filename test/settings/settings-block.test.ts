import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { configure } from '../../src/index.js';
import { reported } from '../elements/reported.js';
import { shown, text, wrapper } from '../helpers/shown.js';

/** Puts a block of settings into the page, as a webmaster does. */
function block(content: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['crampKit'] = '';
  script.append(content);
  document.head.append(script);
}

const nonsense = {
  emergencyNumber: 'soon',
  colours: 'red',
  messages: {
    en: { causes: { heading: 'Why it happens here', lead: '' }, wrong: { key: 'x' } },
    '!': { causes: { heading: 'x' } },
  },
};

// Blocks are read when the first widget asks for them, so they all stand there before.
block('{ "emergencyNumber": "112", "phone": "020 7946 0123" }');
block('{ emergencyNumber: 999 }');
block('[]');
block(JSON.stringify(nonsense));

describe('a block of settings in the page', () => {
  let told: Awaited<ReturnType<typeof reported>>;
  let help: Element;
  let causes: Element;

  before(async () => {
    document.documentElement.lang = 'en';
    told = await reported(async () => {
      help = await shown(html`<cramp-help></cramp-help>`);
      causes = await shown(html`<cramp-causes></cramp-causes>`);
    });
  });

  it('needs no code', () => {
    const [emergency, phone] = wrapper(help).querySelectorAll('a[part=action]');

    expect(emergency?.getAttribute('href')).to.equal('tel:112');
    expect(phone?.getAttribute('href')).to.equal('tel:02079460123');
  });

  it('changes texts', () => {
    expect(text(causes)).to.include('Why it happens here');
  });

  it('gets one warning and one event for each mistake, and the rest holds', () => {
    const settings = told.errors.map((error) => 'setting' in error && error.setting);

    expect(settings).to.deep.equal([
      'block',
      'block',
      'emergencyNumber',
      'colours',
      'messages.en.causes.lead',
      'messages.en.wrong',
      'messages.!',
    ]);
    expect(told.warnings).to.have.length(settings.length);
    expect(text(causes)).to.include('Often no one finds the exact cause.');
  });

  it('gives way to code', async () => {
    configure({ emergencyNumber: '999' });

    help = await shown(html`<cramp-help></cramp-help>`);

    const link = wrapper(help).querySelector('a[part=action]');
    expect(link?.getAttribute('href')).to.equal('tel:999');
  });
});
