import type { MedicalCondition, MedicalWebPage, WithContext } from 'schema-dts';
import { groups } from '../content/causes.js';
import { citations, citationsOf } from '../content/citations.js';
import { edition } from '../content/edition.js';
import { tips } from '../content/prevention.js';
import { steps } from '../content/relief.js';
import type { Section } from '../language/key.js';
import type { Translate } from '../language/messages.js';
import type { Shown } from '../views/widget.js';

/**
 * Describes what widgets in one language show, for search engines: a MedicalWebPage about a
 * MedicalCondition (https://schema.org/MedicalWebPage). Says nothing that no widget shows, and names
 * a reviewer only where each of them does.
 *
 * @returns An object for `<script type="application/ld+json">`; undefined where nothing is shown.
 */
export function describe(all: readonly Shown[]): object | undefined {
  const [first] = all;
  if (!first) return undefined;
  const { t, language } = first.text;
  const ids = citationsOf(all.flatMap(({ widget, settings }) => widget.blocks(settings)));
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: t(all.length === 1 ? first.widget.heading : 'guide.heading'),
    inLanguage: language,
    audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
    version: edition.version,
    dateModified: edition.date,
    about: condition(all, first.text.t),
    citation: ids.map((id) => ({
      '@type': 'CreativeWork',
      name: citations[id].title,
      url: citations[id].url,
    })),
    ...reviewOf(all),
  } satisfies WithContext<MedicalWebPage>;
}

/** The condition, by the parts that are shown. */
function condition(all: readonly Shown[], t: Translate) {
  const shown = (section: Section) => all.find(({ widget }) => widget.sections.includes(section));
  const [causes, prevention] = [shown('causes'), shown('prevention')];
  return {
    '@type': 'MedicalCondition',
    name: t('comparison.cramp'),
    ...(shown('overview') && { description: t('overview.lead') }),
    ...(shown('comparison') && {
      differentialDiagnosis: {
        '@type': 'DDxElement',
        diagnosis: { '@type': 'MedicalCondition', name: t('comparison.rls') },
      },
    }),
    ...(causes && {
      riskFactor: groups
        .filter(({ id }) => causes.settings.groups.includes(id))
        .flatMap(({ items }) => items.map(({ id }) => t(`causes.item.${id}.title`)))
        .map((name) => ({ '@type': 'MedicalRiskFactor' as const, name })),
    }),
    ...(shown('relief') && {
      possibleTreatment: steps.map(({ id, values }) => ({
        '@type': 'MedicalTherapy' as const,
        name: t(`relief.step.${id}.title`),
        description: t(`relief.step.${id}.text`, values),
      })),
    }),
    ...(prevention && {
      primaryPrevention: tips.slice(0, prevention.settings.limit).map(({ id, values }) => ({
        '@type': 'MedicalTherapy' as const,
        name: t(`prevention.tip.${id}.title`),
        description: t(`prevention.tip.${id}.text`, values),
      })),
    }),
  } satisfies MedicalCondition;
}

/** A name of unknown kind: a person or a team. */
function reviewOf(all: readonly Shown[]) {
  const [checked] = all.map(({ text }) => text.checked);
  const everywhere = all.every(
    ({ text: { status } }) => status === 'site' || status === 'clinically-reviewed',
  );
  if (!checked || !everywhere) return {};
  return {
    lastReviewed: checked.on,
    reviewedBy: { '@type': 'Organization' as const, name: checked.by },
  };
}
