import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { configure } from '../../src/index.js';
import { languages, reviewed } from '../../src/language/languages.js';
import { shipped } from '../../src/language/locales.js';
import { browserSpeaks, freshPage } from '../helpers/page.js';
import { choose, select, shownPicker } from '../helpers/picker.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const reviewer = { name: 'Dra. Ana Ruiz', on: '2026-11-02', languages: ['es-ES'] };
const line = (widget: Element) => wrapper(widget).querySelector('[part=review]')?.textContent;
const note = (widget: Element) =>
  wrapper(widget).querySelector('[part=fallback-note]')?.textContent;

describe('a text that a site has had checked', () => {
  freshPage('es', 'ar');

  it('says who has checked it, and when, instead of the line about drafts', async () => {
    configure({ reviewer });

    const widget = await shown(html`<cramp-overview lang="es"></cramp-overview>`);

    expect(line(widget)).to.include('Dra. Ana Ruiz').and.to.include('2 de noviembre de 2026');
    expect(text(widget)).not.to.include(es.messages.review['draft-translation']);
    expect(widget.matches(':state(draft)')).to.equal(false);
  });

  it('is that of the languages that were checked, and no other', async () => {
    configure({ reviewer });

    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    expect(line(widget)).to.equal(en.messages.review.draft);
    expect(widget.matches(':state(draft)')).to.equal(true);
  });
});

describe('a site that refuses drafts', () => {
  freshPage('es', 'ar');

  it('shows the language that was checked, with a note in that language', async () => {
    configure({ drafts: 'refuse', reviewer });

    const widget = await shown(html`<cramp-overview lang="ar"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
    const arabic = new Intl.DisplayNames('es', { type: 'language' }).of('ar') ?? '';
    expect(note(widget)).to.equal(es.messages.language.unreviewed.replace('{{language}}', arabic));
    expect(widget.matches(':state(fallback-language)')).to.equal(true);
  });

  it('shows it without a note to those who asked for it', async () => {
    configure({ drafts: 'refuse', reviewer });

    const widget = await shown(html`<cramp-overview lang="es-MX"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
    expect(note(widget)).to.equal(undefined);
  });

  it('shows English, which says that it is a draft, where nothing is checked', async () => {
    configure({ drafts: 'refuse' });

    const widget = await shown(html`<cramp-overview lang="ar"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('en');
    expect(note(widget)).to.equal(
      'The text in Arabic has not been checked yet. Here it is in English.',
    );
    expect(line(widget)).to.equal(en.messages.review.draft);
  });

  it('shows English without that note to those who asked for it', async () => {
    configure({ drafts: 'refuse' });

    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);

    expect(note(widget)).to.equal(undefined);
    expect(line(widget)).to.equal(en.messages.review.draft);
  });

  it('shows English before the other languages that are checked', async () => {
    configure({ drafts: 'refuse', reviewer: { ...reviewer, languages: ['de', 'en'] } });

    const widget = await shown(html`<cramp-overview lang="ar"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('en');
  });

  it('offers no language in the picker that it would not show', async () => {
    configure({ drafts: 'refuse', reviewer });

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect([...select(picker).options].map(({ value }) => value)).to.deep.equal(['es']);
    expect(select(picker).value).to.equal('es');
  });

  it('offers English in the picker where nothing is checked', async () => {
    configure({ drafts: 'refuse' });

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect([...select(picker).options].map(({ value }) => value)).to.deep.equal(['en']);
  });

  it('shows in the picker what the page shows', async () => {
    document.documentElement.lang = 'ar';
    configure({ drafts: 'refuse', reviewer });

    const picker = await shownPicker(html`<cramp-language></cramp-language>`);

    expect(select(picker).value).to.equal('es');
  });

  it('shows the checked language to those whose own we do not have', async () => {
    configure({ drafts: 'refuse', reviewer });

    const widget = await shown(html`<cramp-overview lang="nl"></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
    expect(note(widget)).to.include('Aquí está en español');
  });

  it('shows the first language of the browser that is checked', async () => {
    document.documentElement.removeAttribute('lang');
    browserSpeaks('ar', 'es', 'en');
    configure({ drafts: 'refuse', reviewer: { ...reviewer, languages: ['en', 'es'] } });

    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    expect(wrapper(widget).lang).to.equal('es');
    expect(note(widget)).to.equal(undefined);
  });

  it('turns widgets on the screen when it begins, and back when it ends', async () => {
    const widget = await shown(html`<cramp-overview lang="ar"></cramp-overview>`);

    configure({ drafts: 'refuse', reviewer });
    await settled();
    const refused = wrapper(widget).lang;
    configure({ drafts: 'show' });
    await settled();

    expect([refused, wrapper(widget).lang]).to.deep.equal(['es', 'ar']);
  });

  it('lets readers choose what is checked', async () => {
    configure({ drafts: 'refuse', reviewer });
    const picker = await shownPicker(html`<cramp-language></cramp-language>`);
    const widget = await shown(html`<cramp-overview></cramp-overview>`);

    choose(picker, 'es');
    await settled();

    expect(wrapper(widget).lang).to.equal('es');
  });
});

describe('the list of reviewed languages', () => {
  it('says what the locale files say', async () => {
    const files = await Promise.all(
      languages.map(async (tag) => ({ tag, review: (await shipped[tag].load()).default.review })),
    );

    const checked = files.filter(({ review }) => review.status !== 'draft').map(({ tag }) => tag);

    expect([...reviewed]).to.have.members(checked);
  });
});
