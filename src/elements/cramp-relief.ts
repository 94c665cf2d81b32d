import { stepsStyles } from '../styles/steps.js';
import { relief } from '../views/relief.js';
import { CrampElement } from './cramp-element.js';

/**
 * What to do during a cramp, step by step, with drawings of the stretches.
 *
 * @tag cramp-relief
 * @csspart subheading - A heading inside the widget.
 * @csspart item - A step.
 * @csspart drawing - The picture of a stretch, in the colour of the text.
 * @csspart notes - A box with what to keep in mind.
 * @csspart evidence - How sure we are of a statement.
 */
export class CrampRelief extends CrampElement {
  static override styles = [...CrampElement.styles, stepsStyles];

  /** @internal */
  protected override readonly widget = relief;
}
