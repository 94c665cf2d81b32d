import { Refusal } from '../failures.mjs';
import { statesIn } from './states.mjs';

/** What a translator sends back: the languages, and each text by its key with its English and its state. */
export async function fromXliff(xml) {
  const { sourceLanguage, targetLanguage, resources } = await parse(xml);
  const states = statesIn(xml);
  const units = Object.values(resources)
    .flatMap(unitsIn)
    .map(([key, { source, target }]) => [
      key,
      { source: words(source).trim(), target: words(target).trim(), state: states.get(key) },
    ]);
  return { sourceLanguage, targetLanguage, units: new Map(units) };
}

async function parse(xml) {
  const version = /<xliff\b[^>]*\sversion=["']([\d.]+)/.exec(xml)?.[1];
  if (version !== '1.2') {
    throw new Refusal(
      `This is ${version ? `XLIFF ${version}` : 'no XLIFF file'}. XLIFF 1.2 is needed.`,
    );
  }
  const { xliff12ToJs } = await import('xliff'); // slow to load
  try {
    return await xliff12ToJs(xml);
  } catch (cause) {
    const [reason] = cause.message.split('\n');
    throw new Refusal(`This XLIFF file is broken: ${reason}`, { cause });
  }
}

/** Units may stand in groups. */
const unitsIn = (units) =>
  Object.entries(units).flatMap(([key, unit]) =>
    unit.groupUnits ? unitsIn(unit.groupUnits) : [[key, unit]],
  );

/** The words of a source or target. Tools may put a placeholder into an element of its own. */
function words(value = '') {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(words).join('') : words(Object.values(value)[0].contents);
}
