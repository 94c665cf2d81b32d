import { columns } from './columns.mjs';
import { rules } from './context-rules.mjs';
import { base } from './texts.mjs';

const patterns = rules.map(([pattern, fits, note]) => ({
  pattern: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`),
  fits,
  note,
}));

/**
 * What a translator should know of a text, and how many columns fit. Undefined for a key that no rule
 * covers.
 */
export function contextOf(key, source) {
  const rule = patterns.find(({ pattern }) => pattern.test(base(key)));
  if (!rule) return undefined;
  const { fits, note } = rule;
  return { note, longest: Math.max(fits.columns, Math.ceil(columns(source) * fits.times)) };
}
