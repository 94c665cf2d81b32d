import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { createInstance as createInstance26, type i18n as I18n } from 'i18next';
import { createInstance as createInstance27 } from 'i18next-27';
import { html } from 'lit';
import { configure } from '../../src/index.js';
import { reported } from '../elements/reported.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { shown, text, wrapper } from '../helpers/shown.js';

const namespace = 'cramp';

for (const [version, createInstance] of [
  ['26', createInstance26],
  ['27', createInstance27 as unknown as typeof createInstance26],
] as const) {
  describe(`a site with an i18next ${version} of its own`, () => {
    freshPage('es', 'ar');

    let instance: I18n;
    beforeEach(async () => {
      document.documentElement.removeAttribute('lang');
      instance = createInstance();
      await instance.init({
        lng: 'es',
        fallbackLng: 'en',
        ns: ['translation'],
        resources: {
          es: {
            translation: { greeting: 'Hola' },
            [namespace]: { causes: { heading: 'Por qué' } },
          },
          en: { translation: { greeting: 'Hello', causes: { heading: 'NOT YOURS' } } },
        },
      });
    });

    it('has its language followed', async () => {
      configure({ i18n: { instance, namespace } });
      const widget = await shown(html`<cramp-causes></cramp-causes>`);
      const before = wrapper(widget).lang;

      await instance.changeLanguage('ar');
      await settled();

      expect([before, wrapper(widget).lang]).to.deep.equal(['es', 'ar']);
    });

    it('gives way to <html lang>', async () => {
      document.documentElement.lang = 'ar';
      configure({ i18n: { instance, namespace } });

      const widget = await shown(html`<cramp-causes></cramp-causes>`);

      expect(wrapper(widget).lang).to.equal('ar');
    });

    it('has its strings win over ours and over those of the settings', async () => {
      configure({ i18n: { instance, namespace } });
      configure({ messages: { es: { causes: { heading: 'Settings', lead: 'Nadie sabe.' } } } });

      const widget = await shown(html`<cramp-causes></cramp-causes>`);

      expect(text(widget)).to.match(/^Por qué Nadie sabe\./);
    });

    it('has strings that come later shown', async () => {
      configure({ i18n: { instance, namespace } });
      const widget = await shown(html`<cramp-causes></cramp-causes>`);

      instance.addResourceBundle('es', namespace, { causes: { heading: 'Más tarde' } }, true, true);
      await settled();

      expect(text(widget)).to.match(/^Más tarde/);
    });

    it('keeps its locked texts to additions, and its other strings to itself', async () => {
      instance.addResourceBundle('en', namespace, { help: { lead: 'ADDED' }, menu: 'Home' });
      const { errors } = await reported(async () => {
        configure({ i18n: { instance, namespace } });
        await settled();
      });

      const help = await shown(html`<cramp-help lang="en"></cramp-help>`);
      const causes = await shown(html`<cramp-causes lang="en"></cramp-causes>`);

      expect(errors).to.deep.equal([]);
      expect(text(help)).to.include(`${en.messages.help.lead} ADDED`);
      expect(text(causes)).to.include(en.messages.causes.heading);
    });

    it('is not told of its languages that have no texts for us', async () => {
      const { warnings } = await reported(async () => {
        configure({ i18n: { instance, namespace } });
        await settled();
      });

      expect(warnings).to.deep.equal([]);
    });

    for (const [what, wrong] of [
      ['before its init()', () => ({ instance: createInstance(), namespace })],
      ['without a namespace', () => ({ instance, namespace: '' })],
    ] as const) {
      it(`is refused ${what}`, async () => {
        const { errors } = await reported(async () => configure({ i18n: wrong() }));

        expect(errors).to.deep.equal([{ code: 'invalid-setting', setting: 'i18n' }]);
      });
    }

    it('is left as it was', async () => {
      const spoken: string[] = [];
      instance.on('languageChanged', (language) => spoken.push(language));
      const data = JSON.stringify(instance.store.data);

      configure({ i18n: { instance, namespace } });
      await shown(html`<cramp-causes lang="ar"></cramp-causes>`);

      expect(JSON.stringify(instance.store.data)).to.equal(data);
      expect(spoken).to.deep.equal([]);
      expect(instance.t('greeting')).to.equal('Hola');
      expect(instance.options.defaultNS).to.deep.equal(['translation']);
    });

    it('cannot say that a text is checked, and is told so once', async () => {
      instance.addResourceBundle('en', namespace, { review: { draft: 'Checked by all.' } });

      const { errors } = await reported(async () => {
        configure({ i18n: { instance, namespace } });
        instance.addResourceBundle('es', namespace, { causes: { lead: 'Nadie sabe.' } }, true);
        await settled();
      });

      const setting = 'i18n.en.review.draft';
      expect(errors).to.deep.equal([{ code: 'invalid-setting', setting }]);
    });

    it('has our words shown again when its own are gone', async () => {
      configure({ i18n: { instance, namespace } });
      const widget = await shown(html`<cramp-causes lang="es"></cramp-causes>`);

      instance.removeResourceBundle('es', namespace);
      await settled();

      expect(text(widget)).to.include(es.messages.causes.heading);
    });

    it('is not listened to any more when it is taken back', () => {
      const before = listeners(instance);
      configure({ i18n: { instance, namespace } });
      const during = listeners(instance);

      configure({ i18n: null });

      expect(during).to.be.above(before);
      expect(listeners(instance)).to.equal(before);
    });
  });
}

/** How many listen to an instance and its texts. i18next has no public way to ask. */
function listeners(instance: I18n): number {
  return [instance, instance.store]
    .map((emitter) => emitter as unknown as { observers: Record<string, Map<unknown, unknown>> })
    .flatMap(({ observers }) => Object.values(observers).map(({ size }) => size))
    .reduce((sum, size) => sum + size, 0);
}
