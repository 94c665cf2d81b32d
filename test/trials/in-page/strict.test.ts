import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../helpers/until.js';
import { kit, opened, type Site } from './site.js';
import { breach, faultsOf, policy, read, strictSite, turn } from './strict.js';

const all = kit.replace('cramp-kit.js', 'cramp-kit.all.js');
const bundled = (name: string) => `<script type="module" src="/bundled/${name}.js"></script>`;
const widgets =
  '<cramp-language></cramp-language><cramp-causes></cramp-causes><cramp-help></cramp-help>';

/** What stands ready-made in html/, without its own `lang`, so that it follows the page. */
async function staticHtml(): Promise<string> {
  const files = await Promise.all(
    ['cramp-causes', 'cramp-help'].map((tag) => fetch(`/html/en/${tag}.html`)),
  );
  const texts = await Promise.all(files.map((file) => file.text()));
  return texts
    .join('')
    .replaceAll('/cramp-kit/', '/html/')
    .replace(/(<cramp-\w+) lang="en"/g, '$1');
}

const linked = '<cramp-help phone="900 123"><a href="/help">Help</a></cramp-help>';
const isRead = (element: Element | null | undefined) =>
  expect(element?.getClientRects()).to.have.length.above(0);

// Chromium from 83 on, Firefox from 148 on, WebKit from 26 on. The run says which does not.
const ifKnown = 'trustedTypes' in window ? it : it.skip;
if (ifKnown === it.skip)
  console.warn('This browser does not know Trusted Types: nothing is said of them here.');

interface Known {
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
}

describe('The strict policy is at work', () => {
  it('against inline scripts and styles, and code made from a string', async () => {
    const page = await strictSite(`<script>var ran = true;</script>
      <style>b { color: red }</style><b style="color: red">b</b>`);
    const { document, window } = page;

    expect(() => window.eval('1')).to.throw();
    expect(window).not.to.have.property('ran');
    expect(getComputedStyle(document.querySelector('b') as Element).color).to.equal('rgb(0, 0, 0)');
    expect(directives(await faultsOf(page))).to.include.members([
      'script-src-elem',
      'style-src-elem',
      'style-src-attr',
    ]);
  });

  ifKnown('against markup made from a string, and policies that it does not name', async () => {
    const page = await strictSite('<p>A page</p>');
    const { trustedTypes } = page.window as unknown as Known;
    const make = (name: string) => () => trustedTypes.createPolicy(name, {});

    expect(() => (page.document.body.innerHTML = '<i>markup</i>')).to.throw();
    expect(make('another')).to.throw();
    expect(make('cramp-kit')).not.to.throw();
    expect(make('cramp-kit'), 'a second time').to.throw();
    expect(directives(await faultsOf(page))).to.deep.equal([
      'require-trusted-types-for',
      'trusted-types',
      'trusted-types',
    ]);
  });
});

const directives = (faults: readonly string[]) => faults.map((fault) => fault.split(' ')[0]);

describe('Under the strict policy the texts come and turn, and nothing is refused', () => {
  for (const [form, head] of [
    ['the loader', kit],
    ['the one file', all],
  ] as const)
    it(form, async () => {
      const page = await strictSite(head + widgets);

      await read(page);
      await turn(page);

      expect(await faultsOf(page)).to.deep.equal([]);
    });

  it('static HTML with the loader', async () => {
    const page = await strictSite(`${kit}<cramp-language></cramp-language>${await staticHtml()}`);

    await read(page);
    await turn(page);

    expect(await faultsOf(page)).to.deep.equal([]);
  });

  it('static HTML by itself, which does not turn', async () => {
    const page = await strictSite(await staticHtml());

    await read(page);

    expect(await faultsOf(page)).to.deep.equal([]);
  });

  const loader2 = kit.replace('embed', 'other-version');
  const all2 = all.replace('embed', 'other-version');
  for (const [copies, head] of [
    ['the loader twice', kit + kit.replace('.js', '.js?again')],
    ['the one file twice', all + all.replace('.js', '.js?again')],
    ['two versions of the loader', kit + loader2],
    ['two versions of the one file', all + all2],
    ['the loader and another version of the one file', kit + all2],
    ['the one file and another version of the loader', all + loader2],
  ] as const)
    it(`with ${copies}`, async () => {
      const page = await strictSite(head + widgets);

      await read(page);
      await turn(page);

      expect(await faultsOf(page)).to.deep.equal([]);
    });
});

describe('Where the policy does not name the kit, what stands in the page stays', () => {
  const another = policy.replace('cramp-kit', 'another');
  const refused = ({ faults }: Site) =>
    until(() => /trusted-types \S+ cramp-kit/.test(faults.join()), 'nobody was refused');

  for (const [form, head] of [
    ['the loader', kit],
    ['the one file', all],
  ] as const)
    ifKnown(`the link in a tag, with ${form}`, async () => {
      const page = await strictSite(head + linked, another);

      await refused(page);

      isRead(page.document.querySelector('a'));
    });

  ifKnown('a text that the page turns away from', async () => {
    const page = await strictSite(kit + (await staticHtml()), another);

    page.document.documentElement.lang = 'es';
    await refused(page);

    for (const widget of page.document.querySelectorAll('cramp-causes, cramp-help'))
      isRead(widget.shadowRoot?.querySelector('h2'));
  });
});

describe('Where others bring a Lit of their own, the policy has to name it too', () => {
  const withLit = `${policy} lit-html`;
  const card = `<host-card>${widgets}</host-card>`;
  const host = bundled('host-card');

  for (const [order, head] of [
    ['before the loader', host + kit],
    ['after the loader', kit + host],
    ['before the one file', host + all],
    ['after the one file', all + host],
  ] as const)
    it(`a component of the host ${order}`, async () => {
      const page = await strictSite(head + card, withLit);

      await read(page);
      await turn(page);

      const { shadowRoot } = page.document.querySelector('host-card') as Element;
      expect(shadowRoot?.textContent).to.include('A card of the host');
      expect(await faultsOf(page)).to.deep.equal([]);
    });

  it('the kit from npm, which shares it: Lit’s name alone is enough', async () => {
    const page = await strictSite(
      bundled('npm') + widgets,
      policy.replace('cramp-kit', 'lit-html'),
    );

    await read(page);
    await turn(page);

    expect(await faultsOf(page)).to.deep.equal([]);
  });

  ifKnown('without that name, Lit itself is refused', async () => {
    const page = await strictSite(bundled('npm') + linked);

    expect((await faultsOf(page)).join()).to.match(/trusted-types \S+ lit-html/);
    isRead(page.document.querySelector('a'));
  });
});

describe('The page of the demo that has the strict policy', () => {
  const shown = async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900"></iframe>`);
    return opened(frame, () => (frame.src = '/demo/strict.html'));
  };
  const says = ({ document }: { document: Document }, id: string) =>
    document.querySelector(id)?.textContent;
  const refused = ({ document }: { document: Document }) =>
    [...document.querySelectorAll('#refused li')].map(({ textContent }) => textContent);

  const refusal = (page: { document: Document }) =>
    until(() => refused(page).length > 0, 'it does not say what it has refused');

  it('keeps to it, and says so', async () => {
    const page = await shown();

    await read(page);
    await turn(page);
    const before = says(page, '#report');
    breach(page); // what else there was is told by then
    await refusal(page);

    const meta = page.document.querySelector<HTMLMetaElement>('meta[http-equiv]');
    expect(meta?.content).to.equal(policy);
    expect(says(page, 'pre')).to.equal(policy);
    expect(before).to.equal('The policy has refused nothing.');
    expect(refused(page)).to.have.length(1);
  });

  ifKnown('says what it refuses', async () => {
    const page = await shown();

    page.document.querySelector<HTMLElement>('#try')?.click();
    await refusal(page);

    expect(says(page, '#report')).to.equal('The policy has refused:');
    expect(refused(page).join()).to.include('require-trusted-types-for');
  });
});
