// The builder of snippets in every engine; test/trials/snippet.test.mjs pastes what it writes.
import { expect, fixture, html } from '@open-wc/testing';
import es from '../../../locales/es.json' with { type: 'json' };
import { until } from '../../helpers/until.js';

describe('the builder of snippets', () => {
  let page: Document;

  beforeEach(async () => {
    const frame = await fixture<HTMLIFrameElement>(html`
      <iframe src="/demo/snippet.html" width="1280" height="900"></iframe>
    `);
    await until(
      () => Boolean(frame.contentDocument?.querySelector('[aria-busy=false]')),
      'no code',
    );
    page = frame.contentDocument!;
  });

  const control = (selector: string) =>
    page.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;

  /** As a reader's hand does it: `input` while it moves, `change` when it lets go. */
  function choose(selector: string, ...values: string[]): void {
    for (const value of values) {
      control(selector).value = value;
      control(selector).dispatchEvent(new Event('input', { bubbles: true }));
    }
    control(selector).dispatchEvent(new Event('change', { bubbles: true }));
  }

  const says = (words: string) =>
    until(() => page.querySelector('#boxes')!.textContent.includes(words), `no ${words}`);

  it('writes the code of what is chosen, and keeps it in its address', async () => {
    choose('#widget', 'help');
    choose('#lang', 'es');
    control('[name=form][value=div]').click();

    await says('<div data-cramp="help" lang="es">');
    expect(page.location.search).to.equal('?widget=help&lang=es&form=div');
  });

  it('shows what is chosen', async () => {
    page.querySelector('iframe')!.scrollIntoView();

    choose('#lang', 'es');

    const preview = () => page.querySelector('iframe')!.contentDocument;
    const text = () => preview()?.querySelector('cramp-causes')?.shadowRoot?.textContent ?? '';
    await until(() => text().includes(es.messages.causes.heading), 'no Spanish preview');
  });

  it('keeps up with a colour that is dragged', async () => {
    control('[name=tint]').click();

    choose(
      '#accent',
      ...Array.from({ length: 250 }, (_, i) => `#0f5c${(i + 1).toString(16).padStart(2, '0')}`),
    );

    await says('#0f5cfa');
  });
});
