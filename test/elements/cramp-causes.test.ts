import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CrampCauses } from '../../src/index.js';
import { groups as contents } from '../../src/content/causes.js';
import { shown, wrapper } from '../helpers/shown.js';
import { reported } from './reported.js';

const title = (id: (typeof contents)[number]['id']) => en.messages.causes.group[id].title;
const all = contents.map(({ id }) => title(id));

const groupsOf = (element: Element) =>
  [...wrapper(element).querySelectorAll('[part=group] [part=subheading]')].map((heading) =>
    heading.textContent?.trim(),
  );

const causes = (groups: string) =>
  shown(html`<cramp-causes lang="en" groups=${groups}></cramp-causes>`);

describe('<cramp-causes>', () => {
  it('begins with how often the cause is unknown', async () => {
    const element = await shown(html`<cramp-causes lang="en"></cramp-causes>`);

    const [lead] = wrapper(element).querySelectorAll('p:not([role]), li');

    expect(lead?.textContent).to.equal(en.messages.causes.lead);
  });

  it('shows all groups where none is named', async () => {
    const element = await shown(html`<cramp-causes lang="en"></cramp-causes>`);

    expect(groupsOf(element)).to.deep.equal(all);
  });

  it('shows only the groups that are named, in its own order', async () => {
    const element = await causes('medicines, everyday  medicines');

    expect(groupsOf(element)).to.deep.equal([title('everyday'), title('medicines')]);
  });

  it('leaves out a group that it does not know, and says which there are', async () => {
    let element!: Element;

    const { warnings, errors } = await reported(async () => {
      element = await causes('body magic');
    });

    expect(groupsOf(element)).to.deep.equal([title('body')]);
    expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'groups' }]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('everyday body medicines conditions');
  });

  it('shows all groups where it knows none of those named', async () => {
    let element!: Element;

    const { errors } = await reported(async () => {
      element = await causes('magic');
    });

    expect(groupsOf(element)).to.deep.equal(all);
    expect(errors).to.have.length(1);
  });

  it('says it again when the same mistake comes back, and not for another attribute', async () => {
    const element = (await causes('magic')) as CrampCauses;

    const { errors } = await reported(async () => {
      for (const change of [{ headingLevel: 3 }, { groups: 'body' }, { groups: 'magic' }]) {
        Object.assign(element, change);
        await element.updateComplete;
      }
    });

    expect(errors).to.deep.equal([{ code: 'invalid-attribute', attribute: 'groups' }]);
  });

  it('shows all groups again, without a word, when `groups` is taken away', async () => {
    const element = await causes('body');

    const { warnings } = await reported(async () => {
      element.removeAttribute('groups');
      await element.updateComplete;
    });

    expect(groupsOf(element)).to.deep.equal(all);
    expect(warnings).to.deep.equal([]);
  });
});
