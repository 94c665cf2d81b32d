import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { match } from '../../src/language/match.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const names: Record<string, string> = {
  nl: 'Dutch',
  'sr-Latn': 'Serbian (Latin)',
  'hi-Latn': 'Hindi (Latin)',
  'sv-SE': 'Swedish (Sweden)',
  'nl-x-clinic': 'Dutch',
  'nl-u-nu-latn': 'Dutch',
};
// A language leaves the table by itself when it is shipped.
const unserved = Object.entries(names).filter(([tag]) => !match(tag));

const note = (widget: Element) =>
  wrapper(widget).querySelector('[part=fallback-note]')?.textContent;

describe('a language that we do not have', () => {
  freshPage('es');

  for (const [tag, name] of unserved) {
    it(`is named in a note in English: ${tag}`, async () => {
      const widget = await shown(html`<cramp-overview lang=${tag}></cramp-overview>`);

      expect(note(widget)).to.equal(
        `This text is not available in ${name} yet. Here it is in English.`,
      );
      expect(text(widget)).to.include('What is a night leg cramp?');
    });
  }

  it('gives a text that is marked as English, from left to right', async () => {
    const widget = await shown(html`<cramp-overview lang="he"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('en');
    expect(wrapper(widget).dir).to.equal('ltr');
    expect(widget.language).to.equal('en');
  });

  it('puts the widget in the state fallback-language until it turns to one that we have', async () => {
    const widget = await shown(html`<cramp-overview lang="nl"></cramp-overview>`);
    expect(widget.matches(':state(fallback-language)')).to.equal(true);

    widget.lang = 'es';
    await settled();

    expect(widget.matches(':state(fallback-language)')).to.equal(false);
    expect(note(widget)).to.equal(undefined);
  });

  it('gets its note too where the text on the screen was English already', async () => {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    widget.lang = 'nl';
    await settled();

    expect(note(widget)).to.include('Dutch');
  });

  it('gets no note where the text is in the language that was asked for', async () => {
    const widget = await shown(html`<cramp-overview lang="en-AU"></cramp-overview>`);

    expect(note(widget)).to.equal(undefined);
    expect(widget.matches(':state(fallback-language)')).to.equal(false);
  });
});
