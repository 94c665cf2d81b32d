import type { CitationId } from '../content/citations.js';
import { build } from './build.js';

/**
 * Puts the sources of a ready-made text into the list at its foot. They come after the text, since the
 * foot is folded: nobody has to wait for them to read.
 */
export async function listSources(box: Element, ids: readonly CitationId[]): Promise<void> {
  const address = new URL('sources.js', import.meta.url).href;
  const { citations }: typeof import('./sources.js') = await import(address);
  const items = ids.map((id) => {
    const { title, url } = citations[id];
    return build(['li', ['a', { href: url, lang: 'en', dir: 'ltr', rel: 'noreferrer' }, title]]);
  });
  box.querySelector('.sources')?.append(...items);
}
