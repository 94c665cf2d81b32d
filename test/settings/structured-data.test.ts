import ar from '#locales/ar.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { citations } from '../../src/content/citations.js';
import { edition } from '../../src/content/edition.js';
import { configure, setLanguage } from '../../src/index.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown } from '../helpers/shown.js';
import { until } from '../helpers/until.js';

const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');
interface Described {
  readonly name: string;
  readonly description: string;
}

interface Description {
  readonly name: string;
  readonly version: string;
  readonly citation: readonly { readonly name: string; readonly url: string }[];
  readonly inLanguage: string;
  readonly lastReviewed?: string;
  readonly reviewedBy?: { readonly name: string };
  readonly about: {
    readonly description?: string;
    readonly differentialDiagnosis?: { readonly diagnosis: { readonly name: string } };
    readonly possibleTreatment?: readonly Described[];
    readonly primaryPrevention?: readonly Described[];
    readonly riskFactor?: readonly { readonly name: string }[];
  };
}

const described = () => JSON.parse(scripts()[0]?.textContent ?? 'null') as Description | undefined;
const description = (isThere: () => boolean) => until(isThere, 'The description does not come.');

describe('a description for search engines', () => {
  freshPage('es', 'ar');

  it('is not there where nobody asks for it', async () => {
    await shown(html`<cramp-overview></cramp-overview>`);

    expect(scripts()).to.have.length(0);
  });

  it('says what the widgets show, once for the page, and no more', async () => {
    configure({ structuredData: true });

    await shown(html`
      <div><cramp-overview></cramp-overview><cramp-causes groups="medicines"></cramp-causes></div>
    `);
    await description(() => described()?.about.riskFactor !== undefined);

    const { about, inLanguage } = described() ?? {};
    expect(scripts()).to.have.length(1);
    expect(inLanguage).to.equal('en');
    expect(about?.description).to.equal(en.messages.overview.lead);
    expect(about?.riskFactor?.map(({ name }) => name)).to.deep.equal([
      'Water tablets (diuretics)',
      'Statins',
      'Some inhalers (beta agonists)',
    ]);
    expect(about).not.to.have.any.keys('possibleTreatment', 'primaryPrevention');
  });

  it('has the name of the one widget, its edition and its sources by their titles', async () => {
    configure({ structuredData: true });

    await shown(html`<cramp-overview></cramp-overview>`);
    await description(() => scripts().length === 1);

    const { name, version, citation = [], about } = described() ?? {};
    expect(name).to.equal(en.messages.overview.heading);
    expect(version).to.equal(edition.version);
    for (const source of citation)
      expect(Object.values(citations)).to.deep.include({ title: source.name, url: source.url });
    expect(citation).not.to.have.length(0);
    expect(about).not.to.have.any.keys('differentialDiagnosis');
  });

  it('tells of several as the guide does, with their numbers and as many tips as are shown', async () => {
    configure({ structuredData: true });

    await shown(html`
      <div>
        <cramp-vs-rls></cramp-vs-rls>
        <cramp-relief></cramp-relief>
        <cramp-prevention limit="2"></cramp-prevention>
      </div>
    `);
    await description(() => described()?.about.primaryPrevention !== undefined);

    const { name, about } = described() ?? {};
    const { possibleTreatment = [], primaryPrevention = [] } = about ?? {};
    expect(name).to.equal(en.messages.guide.heading);
    expect(about?.differentialDiagnosis?.diagnosis.name).to.equal(en.messages.comparison.rls);
    expect(primaryPrevention).to.have.length(2);
    for (const each of [...possibleTreatment, ...primaryPrevention])
      expect(each.description)
        .to.match(/\w/)
        .and.not.to.match(/[{}]|\s{2}/);
    expect(possibleTreatment.map((each) => each.description).join(' ')).to.include('15 minutes');
    expect(primaryPrevention.map((each) => each.description).join(' ')).to.include('10 seconds');
  });

  it('is in the language of the page, and leaves widgets in others out', async () => {
    configure({ structuredData: true });
    await shown(html`
      <div><cramp-overview></cramp-overview><cramp-relief lang="es"></cramp-relief></div>
    `);

    setLanguage('ar');
    await description(() => described()?.inLanguage === 'ar');

    expect(described()?.about.description).to.equal(ar.messages.overview.lead);
    expect(described()?.about).not.to.have.any.keys('possibleTreatment');
  });

  it('turns with the page, also where no widget does', async () => {
    configure({ structuredData: true });
    await shown(html`
      <div><cramp-overview lang="en"></cramp-overview><cramp-relief lang="es"></cramp-relief></div>
    `);
    await description(() => described()?.inLanguage === 'en');

    setLanguage('es');

    await description(() => described()?.inLanguage === 'es');
    expect(described()?.about).not.to.have.any.keys('description');
  });

  it('names a reviewer only where the text has one', async () => {
    configure({ structuredData: true });
    await shown(html`<cramp-overview></cramp-overview>`);
    await description(() => scripts().length === 1);
    const before = described();

    configure({ reviewer: { name: ' Dr. A. Example ', on: '2026-11-02', languages: ['en'] } });
    await description(() => described()?.lastReviewed !== undefined);

    expect(before).not.to.have.any.keys('reviewedBy', 'lastReviewed');
    expect(described()?.reviewedBy?.name).to.equal('Dr. A. Example');
    expect(described()?.lastReviewed).to.equal('2026-11-02');
  });

  it('names no reviewer where one of the texts is edited', async () => {
    configure({
      structuredData: true,
      reviewer: { name: 'Dr. A. Example', on: '2026-11-02', languages: ['en'] },
      messages: { en: { overview: { lead: '</script><b>' } } },
    });

    await shown(html`<div><cramp-overview></cramp-overview><cramp-causes></cramp-causes></div>`);
    await description(() => described()?.about.riskFactor !== undefined);

    expect(described()).not.to.have.any.keys('reviewedBy', 'lastReviewed');
    expect(described()?.about.description).to.equal('</script><b>');
    expect(scripts()[0]?.textContent).not.to.include('</script>');
  });

  it('stays the same element where what is shown stays the same', async () => {
    configure({ structuredData: true });
    await shown(html`<cramp-overview></cramp-overview>`);
    await description(() => scripts().length === 1);
    const [before] = scripts();

    configure({ phone: '900 123' });
    await settled();

    expect(scripts()[0]).to.equal(before);
  });

  it('goes when the widgets go, and comes back with them', async () => {
    configure({ structuredData: true });
    const widget = await shown(html`<cramp-overview></cramp-overview>`);
    await description(() => scripts().length === 1);

    const place = widget.parentElement;
    widget.remove();
    await description(() => scripts().length === 0);
    place?.append(widget);

    await description(() => scripts().length === 1);
  });

  it('goes when the host takes it back', async () => {
    configure({ structuredData: true });
    await shown(html`<cramp-overview></cramp-overview>`);
    await description(() => scripts().length === 1);

    configure({ structuredData: null });

    await description(() => scripts().length === 0);
  });
});
