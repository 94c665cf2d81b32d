import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Reads the words after `npm run bench --`.
 *
 * @param forms All forms, plain HTML first: it always comes along, since the texts of the others are
 *   compared with its own.
 */
export function readOptions(forms, measures) {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string' },
      measures: { type: 'string' },
      kit: { type: 'string', default: process.env.CRAMP_KIT ?? parent },
      http1: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  return {
    runs: Number(values.runs),
    forms: chosen(forms, values.only && `${forms[0].id},${values.only}`),
    measures: chosen(measures, values.measures),
    kit: resolve(values.kit),
    protocol: values.http1 ? 'http/1.1' : 'h2',
    readme: values.readme,
  };
}

const parent = fileURLToPath(new URL('..', import.meta.url));

function chosen(list, names) {
  if (!names) return list;
  const wanted = names.split(',');
  const known = list.map(({ id }) => id);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) {
    throw new Error(`There is no ${unknown.join(', ')}: choose from ${known.join(', ')}.`);
  }
  return list.filter(({ id }) => wanted.includes(id));
}
