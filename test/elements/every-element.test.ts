import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { CrampElement } from '../../src/index.js';
import { text, wrapper } from '../helpers/shown.js';
import { mounted, tags, texts } from './tags.js';

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['es', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`marks its text as ${lang} and reads ${dir}`, async () => {
        const element = await mounted(tag, lang);

        expect(wrapper(element).lang).to.equal(lang);
        expect(getComputedStyle(wrapper(element)).direction).to.equal(dir);
      });

      it(`shows words and no key, gap or left-over in ${lang}`, async () => {
        const element = await mounted(tag, lang);

        const silent = [...wrapper(element).querySelectorAll('*')].filter(
          (each) => !each.textContent?.trim() && !each.closest('svg, slot, [role=status]'),
        );
        expect(silent.map((each) => each.outerHTML)).to.deep.equal([]);
        expect(text(element)).not.to.match(/\w+\.\w+\.\w+|[{}]|\b(undefined|null|NaN)\b|\[object/);
      });
    }

    it('hides when it is `hidden`', async () => {
      const element = await mounted(tag);

      element.hidden = true;

      expect(element.getClientRects()).to.have.length(0);
    });

    it('hides when it is `hidden="until-found"`, and can be found', async () => {
      const element = await mounted(tag);

      element.setAttribute('hidden', 'until-found');

      expect(wrapper(element).checkVisibility()).to.equal(false);
      expect(element.offsetHeight).to.equal(0);
      expect(element.getClientRects()).to.have.length(1); // nothing is found that has no box
    });

    it('shows its text when the page had the tag before the script', async () => {
      const Widget = customElements.get(tag) as CustomElementConstructor;
      const late = unsafeStatic(`late-${tag}`);
      const element = await fixture<CrampElement>(html`<${late} lang="es"></${late}>`);

      customElements.define(`late-${tag}`, class extends Widget {});

      expect(await element.ready).to.equal('es');
      expect(text(element)).to.equal(text(await mounted(tag, 'es')));
    });

    it('keeps its text when it is moved', async () => {
      const element = await mounted(tag, 'es');
      const before = text(element);
      const [from, to] = [element.parentElement, await fixture<HTMLElement>(html`<div></div>`)];

      to.append(element);
      from?.append(element);
      to.prepend(element);
      await (element as CrampElement).updateComplete;

      expect(text(element)).to.equal(before);
      expect(wrapper(element).getClientRects()).to.have.length(1);
    });

    it('leaves the page around its text as the host wrote it', async () => {
      const name = unsafeStatic(tag);
      const box = await fixture(
        html`<div><${name} class="mine"><a href="#a">A</a></${name}></div>`,
      );
      const written = `<${tag} class="mine"><a href="#a">A</a></${tag}>`;

      await box.querySelector<CrampElement>(tag)?.ready;

      expect(box.innerHTML.replaceAll(/<!--.*?-->/g, '')).to.equal(written);
    });
  });
}

for (const tag of texts) {
  it(`<${tag}> tells the page which language it shows`, async () => {
    const element = (await mounted(tag, 'ar-EG')) as CrampElement;

    expect(element.language).to.equal('ar');
  });
}

describe('A browser from before custom states', () => {
  for (const [what, prototype, name] of [
    ['that has none', HTMLElement.prototype, 'attachInternals'],
    ['that wants other names for them', CustomStateSet.prototype, 'add'],
  ] as const) {
    it(`shows the text all the same: one ${what}`, async () => {
      const native = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      const older = name === 'add' ? { value: refuse } : { value: undefined };
      Object.defineProperty(prototype, name, { ...native, ...older });
      try {
        expect(text(await mounted('cramp-help', 'cy'))).to.include('Welsh');
      } finally {
        Object.defineProperty(prototype, name, native);
      }
    });
  }
});

function refuse(): never {
  throw new SyntaxError('The name must begin with two dashes.');
}
