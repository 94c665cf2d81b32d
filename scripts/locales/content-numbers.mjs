import { readFileSync } from 'node:fs';
import { nameIn } from './texts.mjs';

const block = /\bid: '(\w+)'(?:(?!\bid: ')[^])*?\bvalues: \{([^}]*)\}/g;
const read = new Map();

/**
 * What the content fills into a number placeholder of a key, if it is known: grammar may depend on
 * it. Read from the source, which Node cannot run: a block holds its id and its values side by side.
 */
export function numberFor(key, written) {
  const [widget, ...names] = key.split('.');
  return valuesIn(widget).find(({ id, name }) => names.includes(id) && name === nameIn(written))
    ?.value;
}

function valuesIn(widget) {
  if (!read.has(widget)) read.set(widget, parse(source(widget)));
  return read.get(widget);
}

function source(widget) {
  try {
    return readFileSync(new URL(`../../src/content/${widget}.ts`, import.meta.url), 'utf8');
  } catch {
    return ''; // a part that has no content, such as `about`
  }
}

const parse = (code) =>
  [...code.matchAll(block)].flatMap(([, id, values]) =>
    [...values.matchAll(/(\w+): (\d+)/g)].map(([, name, value]) => ({ id, name, value })),
  );
