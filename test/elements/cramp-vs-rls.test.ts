import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { shown, wrapper } from '../helpers/shown.js';

/** The card in a box this wide. */
async function cardIn(width: number): Promise<HTMLTableElement> {
  const box = await shown(
    html`<cramp-vs-rls lang="en" style="inline-size: ${width}px"></cramp-vs-rls>`,
  );
  return wrapper(box).querySelector('table') as HTMLTableElement;
}

const words = (cells: Iterable<Element>) => [...cells].map((cell) => cell.textContent?.trim());
const label = (cell: Element) => getComputedStyle(cell, '::before');

for (const width of [280, 1000]) {
  describe(`<cramp-vs-rls> ${width} px wide`, () => {
    it('is a table with a name to assistive technology', async () => {
      const table = await cardIn(width);

      expect(table.getAttribute('role')).to.equal('table');
      expect(table.getAttribute('aria-label')).to.equal('Night leg cramp or restless legs?');
    });

    it('has a heading for each column', async () => {
      const [header] = (await cardIn(width)).querySelectorAll('[role=rowgroup] > [role=row]');

      const headers = header?.querySelectorAll<HTMLElement>('th[scope=col][role=columnheader]');

      expect(words(headers ?? [])).to.deep.equal(['Question', 'Night leg cramp', 'Restless legs']);
      // Clipped where it is narrow, but never taken from whoever listens.
      for (const each of headers ?? [])
        expect(getComputedStyle(each).visibility).to.equal('visible');
      expect(header?.getClientRects()).to.have.length(1);
    });

    it('has a question and two answers in each of its seven rows', async () => {
      const rows = (await cardIn(width)).querySelectorAll('tbody[role=rowgroup] > [role=row]');

      const roles = [...rows].map((row) =>
        [...row.children].map((cell) => cell.getAttribute('role')),
      );

      expect(roles).to.deep.equal(Array.from({ length: 7 }, () => ['rowheader', 'cell', 'cell']));
      for (const row of rows) expect(row.querySelector('th')?.scope).to.equal('row');
    });
  });
}

describe('<cramp-vs-rls>', () => {
  it('labels both answers where the columns do not stand side by side', async () => {
    const cells = [...(await cardIn(280)).querySelectorAll('td')];

    for (const [i, cell] of cells.entries()) {
      expect(label(cell).display).to.equal('block');
      expect(label(cell).content).not.to.equal('none');
      expect(cell.dataset['side']).to.equal(i % 2 ? 'Restless legs' : 'Night leg cramp');
    }
    const [left, right] = cells.map((cell) => cell.getBoundingClientRect());
    expect(right?.top).to.be.at.least(left?.bottom ?? NaN);
  });

  it('says which side is which only once where there is room', async () => {
    const cells = [...(await cardIn(1000)).querySelectorAll('td')];

    expect(cells.map((cell) => label(cell).content)).to.deep.equal(Array(14).fill('none'));
    const [left, right] = cells.map((cell) => cell.getBoundingClientRect());
    expect(right?.left).to.be.closeTo(left?.right ?? NaN, 1);
  });

  it('says that one can have both, and that it is no diagnosis', async () => {
    const element = await shown(html`<cramp-vs-rls lang="en"></cramp-vs-rls>`);

    const notes = wrapper(element).querySelector('[part=notes]')?.textContent;

    expect(notes).to.include('You can have both.').and.to.include('not a diagnosis');
  });
});
