import type { Block } from './block.js';

/** The sources that readers are shown, by their number in the content brief. Titles stay in the language of the source. */
export const citations = {
  C01: {
    title: 'Leg cramps, NHS',
    url: 'https://www.nhs.uk/conditions/leg-cramps/',
  },
  C03: {
    title: 'Leg cramps, nidirect',
    url: 'https://www.nidirect.gov.uk/conditions/leg-cramps',
  },
  C04: {
    title: 'Leg cramps, NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/leg-cramps',
  },
  C06: {
    title: 'Night leg cramps: when to see a doctor, Mayo Clinic',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  C08: {
    title: 'Nocturnal leg cramps (patient handout), American Family Physician 2012',
    url: 'https://www.aafp.org/afp/2012/0815/p350-s1.html',
  },
  C09: {
    title: 'Allen and Kirby, Nocturnal leg cramps, American Family Physician 2012',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22963024/',
  },
  C10: {
    title: 'Help desk answer on night cramps, American Family Physician 2017',
    url: 'https://www.aafp.org/afp/2017/1001/od3.html',
  },
  C11: {
    title: 'Sleep leg cramps, American Academy of Sleep Medicine',
    url: 'https://sleepeducation.org/sleep-disorders/sleep-leg-cramps',
  },
  C15: {
    title: 'Sleep-related leg cramps, MedLink Neurology',
    url: 'https://medlink.com/articles/sleep-related-leg-cramps',
  },
  C16: {
    title: 'Grandner and Winkelman 2017, PLOS ONE',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850',
  },
  C21: {
    title: 'Causes of muscle cramps, Merck Manual (consumer)',
    url: 'https://www.merckmanuals.com/home/multimedia/table/v6592963',
  },
  C22: {
    title: 'Quick facts: muscle cramps, Merck Manual (consumer)',
    url: 'https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  C23: {
    title: 'Muscle cramps, Merck Manual (professional)',
    url: 'https://www.merckmanuals.com/professional/neurologic-disorders/symptoms-of-neurologic-disorders/muscle-cramps',
  },
  C29: {
    title: 'Leg cramps in pregnancy, HSE Ireland',
    url: 'https://www2.hse.ie/conditions/leg-cramps-pregnancy/',
  },
  C37: {
    title: 'Garrison and others 2012, prescriptions and cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22157068/',
  },
  C40: {
    title: 'Quinine (Qualaquin) safety information, FDA',
    url: 'https://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm',
  },
  C45: {
    title: 'Quinine for muscle cramps, Cochrane review',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/',
  },
  C47: {
    title: 'Hogan 2015, Quinine: not a safe drug for treating nocturnal leg cramps, CMAJ',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4347765',
  },
  C49: {
    title: 'Non-drug therapies for lower limb muscle cramps, Cochrane review 2021',
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
  },
  C50: {
    title: 'Hallegraeff and others 2012, stretching before sleep',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
  },
  C51: {
    title: 'Coppin and others 2005, stretching trial',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088/',
  },
  C52: {
    title: 'Magnesium for skeletal muscle cramps, Cochrane review 2020',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  },
  C53: {
    title: 'Treating leg cramps in pregnancy, Cochrane review 2020',
    url: 'https://doi.org/10.1002/14651858.CD010655.pub3',
  },
  C56: {
    title: 'Restless legs syndrome: diagnostic criteria, HEIW Wales',
    url: 'https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/the-diagnostic-criteria/',
  },
  C60: {
    title: 'Hening and others 2009, conditions that mimic restless legs',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2769267/',
  },
  C61: {
    title: 'Restless legs and leg cramps in one survey, 2017',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29120993/',
  },
  C62: {
    title: 'Restless legs syndrome, NHS Lothian referral guideline',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/neurology/restless-legs-syndrome-rls/',
  },
  C63: {
    title: 'Restless legs syndrome: summary, HEIW Wales',
    url: 'https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/summary/',
  },
  C64: {
    title: 'Restless leg syndrome, NHS Bristol, North Somerset and South Gloucestershire',
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/sleep-medicine/restless-leg-syndrome',
  },
  C67: {
    title: 'Deep vein thrombosis, University College London Hospitals',
    url: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis',
  },
  C70: {
    title: 'Leg swelling: when to see a doctor, Mayo Clinic',
    url: 'https://www.mayoclinic.org/symptoms/leg-swelling/basics/when-to-see-doctor/sym-20050910',
  },
} as const satisfies Record<string, { title: string; url: string }>;

export type CitationId = keyof typeof citations;

/** The sources of some statements, each once, in the order of the register. */
export function citationsOf(blocks: readonly Block[]): CitationId[] {
  const cited = new Set(blocks.flatMap((block) => block.citations));
  return (Object.keys(citations) as CitationId[]).filter((id) => cited.has(id));
}
