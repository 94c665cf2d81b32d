import type { citations, CitationId } from '../content/citations.js';
import { build } from './build.js';
import { file } from './files.js';

/**
 * Puts the sources of a ready-made text into the list at its foot. They come after the text, since the
 * foot is folded: nobody has to wait for them to read.
 */
export const listSources = (box: Element, ids: readonly CitationId[]): Promise<void> =>
  file('sources.js', (module: { citations: typeof citations }) => {
    const items = ids.map((id) => {
      const { title, url } = module.citations[id];
      return build(['li', ['a', { href: url, lang: 'en', dir: 'ltr', rel: 'noreferrer' }, title]]);
    });
    box.querySelector('.sources')?.append(...items);
  });
