import { columnsStyles } from '../styles/columns.js';
import { overview } from '../views/overview.js';
import { CrampElement } from './cramp-element.js';

/**
 * What a night leg cramp is: where, when, how long, and who gets them.
 *
 * @tag cramp-overview
 * @csspart subheading - A heading inside the widget.
 * @csspart item - A question and its answer.
 */
export class CrampOverview extends CrampElement {
  static override styles = [...CrampElement.styles, columnsStyles];

  /** @internal */
  protected override readonly widget = overview;
}
