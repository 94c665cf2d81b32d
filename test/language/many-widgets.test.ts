import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/define/all.js';
import type { CrampElement } from '../../src/elements/cramp-element.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { region, wrapper } from '../helpers/shown.js';

const tags = [
  'cramp-overview',
  'cramp-vs-rls',
  'cramp-causes',
  'cramp-relief',
  'cramp-prevention',
  'cramp-help',
  'cramp-guide',
  'cramp-language',
];

/** A table with eight widgets of each kind. */
async function tableOfWidgets(): Promise<CrampElement[]> {
  const table = await fixture(html`
    <table>
      ${tags.map((tag) => {
        const name = unsafeStatic(tag);
        return html`<tr>
          ${tags.map(() => staticHtml`<td><${name}></${name}></td>`)}
        </tr>`;
      })}
    </table>
  `);
  const widgets = [...table.querySelectorAll<CrampElement>('td > *')];
  await Promise.all(widgets.map((widget) => widget.ready));
  return widgets;
}

describe('a page with 64 widgets', () => {
  freshPage('ar');

  it('turns all of them with <html lang>', async () => {
    const widgets = await tableOfWidgets();

    document.documentElement.lang = 'ar';
    await settled();

    expect(widgets).to.have.length(64);
    for (const widget of widgets) {
      expect(wrapper(widget).lang).to.equal('ar');
      expect(getComputedStyle(wrapper(widget)).direction).to.equal('rtl');
    }
  });

  it('announces that once', async () => {
    const widgets = await tableOfWidgets();
    const spoken: (string | null)[] = [];
    const listener = new MutationObserver((records) =>
      spoken.push(
        ...records.flatMap((record) => [...record.addedNodes]).map((node) => node.textContent),
      ),
    );
    for (const widget of widgets) listener.observe(region(widget), { childList: true });

    document.documentElement.lang = 'ar';
    await settled();
    listener.disconnect();

    expect(spoken).to.deep.equal(['النص عن تشنجات الساق معروض الآن بالعربية.']);
  });
});
