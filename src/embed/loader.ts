// Sees which widgets the page has, and fetches for each what it needs, which is nothing for those that
// stand as HTML.
import { standingIn } from '../standing.js';
import { attributeNames } from '../tags.js';
import { file } from './files.js';
import type { fill } from './fill.js';
import { place } from './place.js';
import { watch } from './watch.js';

type Page = { [begun: symbol]: unknown };

// Loaded twice, or in two versions: the first wins.
(globalThis as unknown as Page)[Symbol.for('cramp-kit')] ??= watch(
  ['lang', 'data-cramp', ...attributeNames],
  (element) => {
    if (element.hasAttribute('data-cramp'))
      // What stands in it stays where this fails; the next look tries again.
      file('fill.js', (module: { fill: typeof fill }) => module.fill(element)).catch(() => {});
    const ours = element.localName.startsWith('cramp-');
    // What stands as HTML can be read without us: we come after it has been drawn.
    if (ours && standingIn(element))
      requestAnimationFrame(() => requestAnimationFrame(() => place(element)));
    else if (ours) place(element);
    return ours;
  },
);
