// Sees which widgets the page has, and fetches for each what it needs, which is nothing for those that
// stand as HTML.
import { standingIn } from '../standing.js';
import { attributeNames } from '../tags.js';
import { needed } from './files.js';
import type { fill } from './fill.js';
import { place } from './place.js';
import { watch } from './watch.js';
import { kit } from '../kit-symbol.js';

type Page = { [begun: symbol]: unknown };

// Loaded twice, or in two versions: the first wins.
(globalThis as unknown as Page)[kit] ??= watch(
  ['lang', 'data-cramp', ...attributeNames],
  (element) => {
    if (element.matches('[data-cramp]'))
      // Throws where what came does not fill anything.
      void needed('fill.js', (module: { fill: typeof fill }) => module.fill.bind(null)).then(
        (filled) => filled?.(element),
      );
    if (!element.localName.startsWith('cramp-')) return false;
    // What stands as HTML can be read without us: we come after it has been drawn.
    if (standingIn(element))
      requestAnimationFrame(() => requestAnimationFrame(() => place(element)));
    else place(element);
    return true;
  },
);
