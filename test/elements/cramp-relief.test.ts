import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { steps } from '../../src/content/relief.js';
import { shown, wrapper } from '../helpers/shown.js';

const titles = (list: Element | null) =>
  [...(list?.querySelectorAll(':scope > li > [part=subheading]') ?? [])].map(
    (title) => title.textContent,
  );

describe('<cramp-relief>', () => {
  it('gives six steps in an ordered list', async () => {
    const element = await shown(html`<cramp-relief lang="en"></cramp-relief>`);

    const list = wrapper(element).querySelector('ol');

    expect(list?.getAttribute('role')).to.equal('list');
    expect(steps).to.have.length(6);
    expect(titles(list)).to.deep.equal(steps.map(({ id }) => en.messages.relief.step[id].title));
  });

  it('says how not to fall before the first step', async () => {
    const element = await shown(html`<cramp-relief lang="en"></cramp-relief>`);

    const note = wrapper(element).querySelector('[part=lead] + [part=notes]');

    expect(note?.textContent).to.include(en.messages.relief.safety);
    expect(note?.nextElementSibling?.localName).to.equal('ol');
  });

  for (const [lang, beginning] of [
    ['en', 'A person'],
    ['es', 'Una persona'],
    ['ar', 'شخص'],
  ] as const) {
    it(`describes each of its three drawings in ${lang}`, async () => {
      const element = await shown(html`<cramp-relief lang=${lang}></cramp-relief>`);

      const drawings = [...wrapper(element).querySelectorAll('li svg[role=img]')];
      const names = drawings.map((drawing) => drawing.getAttribute('aria-label') ?? '');

      expect(new Set(names).size).to.equal(3);
      expect(names.filter((name) => !name.startsWith(beginning))).to.deep.equal([]);
    });
  }

  it('draws in the colour of the text', async () => {
    const element = await shown(html`<cramp-relief style="color: rgb(1, 2, 3)"></cramp-relief>`);

    const strokes = [...wrapper(element).querySelectorAll('svg')].map(
      (drawing) => getComputedStyle(drawing).stroke,
    );

    expect(strokes).to.deep.equal(Array(3).fill('rgb(1, 2, 3)'));
  });
});
