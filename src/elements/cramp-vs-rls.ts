import { comparisonStyles } from '../styles/comparison.js';
import { comparison } from '../views/comparison.js';
import { CrampElement } from './cramp-element.js';

/**
 * Night leg cramp and restless legs side by side, question by question. A table for assistive technology in any width.
 *
 * @tag cramp-vs-rls
 * @csspart table - The comparison.
 * @csspart notes - A box with what to keep in mind.
 * @cssprop [--cramp-night-cramp-color=color-mix(in oklab, currentColor 45%, #dd4700)] - The column of the night leg cramp.
 * @cssprop [--cramp-restless-legs-color=color-mix(in oklab, currentColor 45%, #4560ff)] - The column of restless legs.
 */
export class CrampVsRls extends CrampElement {
  static override styles = [...CrampElement.styles, comparisonStyles];

  /** @internal */
  protected override readonly widget = comparison;
}
