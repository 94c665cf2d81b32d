import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { answers as contents } from '../../src/content/overview.js';
import { shown, text, wrapper } from '../helpers/shown.js';

describe('<cramp-overview>', () => {
  it('answers where, when, how long and who, each under its question', async () => {
    const element = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    const items = [...wrapper(element).querySelectorAll('[part=item]')];
    const questions = items.map((item) => item.querySelector('h3')?.textContent);
    const answers = items.map((item) => item.querySelector('h3 + p')?.textContent ?? '');

    expect(contents.map(({ id }) => id)).to.deep.equal(['where', 'when', 'duration', 'who']);
    expect(questions).to.deep.equal(contents.map(({ id }) => en.messages.overview[id].title));
    expect(answers.filter((answer) => answer.length < 20)).to.deep.equal([]);
  });

  it('names it as doctors do and as people do', async () => {
    const element = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    expect(text(element)).to.include('nocturnal leg cramp').and.to.include('charley horse');
  });
});
