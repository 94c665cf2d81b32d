import { comparisonStyles } from '../styles/comparison.js';
import { comparison } from '../views/comparison.js';
import { CrampElement } from './cramp-element.js';

/**
 * Night leg cramp and restless legs side by side, question by question. A table for assistive technology in any width.
 *
 * @tag cramp-vs-rls
 * @csspart table - The comparison.
 * @csspart notes - A box with what to keep in mind.
 * @cssprop [--cramp-night-cramp-color=light-dark(#a63c06, #ffb38a)] - The column of the night leg cramp.
 * @cssprop [--cramp-restless-legs-color=light-dark(#3a4fae, #b3c0ff)] - The column of restless legs.
 */
export class CrampVsRls extends CrampElement {
  static override styles = [...CrampElement.styles, comparisonStyles];

  /** @internal */
  protected override readonly widget = comparison;
}
