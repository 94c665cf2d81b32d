import { expect, fixture, html } from '@open-wc/testing';
import { languages } from '../../../src/index.js';
import { freshPage } from '../../helpers/page.js';
import '../../../src/define/all.js';
import type { CrampOverview } from '../../../src/index.js';

describe('All languages at once', () => {
  freshPage();

  it('shows each widget in its own language and direction, 24 on one page', async () => {
    const page = await fixture(
      html`<div>
        ${languages.map((tag) => html`<cramp-overview lang=${tag}></cramp-overview>`)}
      </div>`,
    );
    const widgets = [...page.querySelectorAll<CrampOverview>('cramp-overview')];

    const shown = await Promise.all(widgets.map((widget) => widget.ready));

    expect(shown).to.deep.equal(languages);
  });
});
