import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fingerprint } from '../../src/fingerprint.js';
import { configure } from '../../src/index.js';
import { reported } from '../elements/reported.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

/** Puts a block of settings into the page, as a webmaster does. */
function block(content: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['crampKit'] = '';
  script.append(content);
  document.head.append(script);
}

/** Whether what a server has written in a widget stays, when this is what it was made of. */
async function stays(print: string): Promise<boolean> {
  const widget = document.createElement('cramp-help');
  const box = document.createElement('section');
  box.lang = 'en';
  box.dataset['prerendered'] = print;
  widget.attachShadow({ mode: 'open' }).append(box);
  document.body.append(widget);
  await settled();
  await widget.updateComplete;
  widget.remove();
  return box.parentNode === widget.shadowRoot;
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

  it('counts again when code takes back what it has set', async () => {
    configure({ emergencyNumber: '999' });
    configure({ emergencyNumber: null });

    help = await shown(html`<cramp-help></cramp-help>`);

    const link = wrapper(help).querySelector('a[part=action]');
    expect(link?.getAttribute('href')).to.equal('tel:112');
  });

  const written = { emergencyNumber: 'soon', phone: '020 7946 0123', messages: nonsense.messages };

  it('leaves a widget that a server has written by it as it is', async () => {
    expect(await stays(fingerprint('cramp-help', 'en', () => null, written))).to.equal(true);
  });

  it('has a widget written anew that a server has written without it', async () => {
    expect(await stays(fingerprint('cramp-help', 'en', () => null, {}))).to.equal(false);
  });

  it('has its texts beside those of code', async () => {
    const messages = { en: { causes: { lead: 'Nobody knows.' } } };
    configure({ messages });

    causes = await shown(html`<cramp-causes></cramp-causes>`);

    expect(text(causes)).to.match(/^Why it happens here Nobody knows\./);
    const byCode = fingerprint('cramp-help', 'en', () => null, { ...written, messages });
    expect(await stays(byCode)).to.equal(false);
  });
});
