import { property } from 'lit/decorators.js';
import { tipsStyles } from '../styles/tips.js';
import { prevention } from '../views/prevention.js';
import { CrampElement } from './cramp-element.js';

/**
 * Tips against the next cramp, each with how sure we are.
 *
 * @tag cramp-prevention
 * @csspart subheading - A heading inside the widget.
 * @csspart item - A tip.
 * @csspart notes - A box with what to keep in mind.
 * @csspart evidence - How sure we are of a statement.
 */
export class CrampPrevention extends CrampElement {
  static override styles = [...CrampElement.styles, tipsStyles];

  /** Show at most this many tips. The warnings below them always stay. */
  @property({ type: Number }) limit: number | null = null;

  /** @internal */
  protected override readonly widget = prevention;
}
