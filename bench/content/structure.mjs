import { join } from 'node:path';
import { runnerImport } from 'vite';

/** The four widgets that are measured, in the order of the page. */
export const widgets = ['comparison', 'causes', 'prevention', 'help'];

/** Reads from the kit's sources which texts there are, and writes them down as a module for the peers. */
export async function contentModule(kit, locales) {
  const content = (name) => source(kit, `content/${name}.ts`);
  const [comparison, causes, prevention, help, { citations, citationsOf }, { edition }] =
    await Promise.all([...widgets, 'citations', 'edition'].map(content));

  const ids = (blocks) => blocks.map(({ id }) => id);
  const blocks = {
    comparison: [comparison.lead, ...comparison.rows, ...comparison.notes],
    causes: [causes.lead, ...causes.groups.flatMap((group) => [group, ...group.items])],
    prevention: [prevention.lead, ...prevention.tips, ...prevention.warnings],
    help: [help.lead, ...help.levels.flatMap(({ signs, ...level }) => [level, ...signs])],
  };
  const cited = mapped(blocks, (list) => citationsOf(list.filter((block) => block.citations)));
  const shown = new Set(Object.values(cited).flat());

  return exportAll({
    comparison: { rows: comparison.rows.map(words), notes: ids(comparison.notes) },
    causes: causes.groups.map(({ id, items }) => ({ id, items: ids(items) })),
    prevention: {
      tips: prevention.tips.map((tip) => ({ ...words(tip), evidence: tip.evidence })),
      warnings: ids(prevention.warnings),
    },
    help: help.levels.map(({ id, signs }) => ({ id, signs: signs.map(words) })),
    edition,
    citations: Object.fromEntries(Object.entries(citations).filter(([id]) => shown.has(id))),
    cited,
    unsourced: mapped(blocks, (list) => list.some((block) => block.citations?.length === 0)),
    languages: mapped(locales, ({ review }, tag) => ({
      dir: direction(tag),
      review: line(review, tag),
    })),
  });
}

const source = async (kit, path) =>
  (await runnerImport(join(kit, 'src', path), { configFile: false })).module;

/** What a view needs of a block to find and fill its words. */
const words = ({ id, values }) => ({ id, values });

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

const direction = (tag) => (new Intl.Locale(tag).maximize().script === 'Arab' ? 'rtl' : 'ltr');

/** The line at the foot that says how far the text is checked. */
function line({ status }, tag) {
  if (status !== 'draft') throw new Error(`The peers know drafts only, and "${tag}" is ${status}.`);
  return tag === 'en' ? 'draft' : 'draft-translation';
}

const exportAll = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
