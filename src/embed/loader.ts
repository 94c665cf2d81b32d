// Sees which widgets the page has, and fetches for each what it needs, which is nothing for those that
// stand as HTML.
import { attributeNames } from '../tags.js';
import { file } from './files.js';
import { place } from './place.js';
import type { fill } from './fill.js';
import { watch } from './watch.js';

const loaded = Symbol.for('cramp-kit');
type Page = { [loaded]?: true };

// Loaded twice, or in two versions: the first wins.
if (!(globalThis as Page)[loaded]) {
  (globalThis as Page)[loaded] = true;
  const lookAgain = watch(['lang', 'data-cramp', ...attributeNames], (element) => {
    if (element.hasAttribute('data-cramp')) fillIn(element);
    const ours = element.localName.startsWith('cramp-');
    if (ours) place(element);
    return ours;
  });
  addEventListener('DOMContentLoaded', lookAgain); // settings may have come after a widget
  addEventListener('online', lookAgain);
}

function fillIn(div: Element): void {
  // What stands in it stays where this fails; the next look tries again.
  file('fill.js', (module: { fill: typeof fill }) => module.fill(div)).catch(() => {});
}
