import { emptyPicker } from './prerender/empty-picker.js';
import { readOptions, type PrerenderOptions } from './prerender/options.js';
import { Problems } from './prerender/problems.js';
import { textWidget } from './prerender/text-widget.js';
import { tags, type Tag } from './tags.js';

export type { AttributeValue } from './prerender/attributes.js';
export type { PrerenderOptions } from './prerender/options.js';
export type { Tag as PrerenderTag } from './tags.js';

/**
 * Writes a widget as HTML that needs no script. For Node; `@lit-labs/ssr` must be installed.
 *
 * `cramp-language` comes out empty: a picker does nothing without the script, which fills it.
 *
 * @returns The tag with all that is in it. The box around the text carries `data-prerendered`, the
 *   fingerprint of what it was made of.
 * @throws One error that names all that makes no sense, and says what to write instead.
 */
export async function prerender(tag: Tag, options: PrerenderOptions = {}): Promise<string> {
  const problems = new Problems(tag);
  const resolved = readOptions(options, problems.option);
  if (!tags.includes(tag)) problems.add(`there is no such tag. Use one of: ${tags.join(', ')}.`);
  problems.throwIfAny();
  return tag === 'cramp-language'
    ? emptyPicker(resolved, problems)
    : textWidget(tag, resolved, problems);
}
