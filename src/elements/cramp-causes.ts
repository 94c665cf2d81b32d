import { property } from 'lit/decorators.js';
import { columnsStyles } from '../styles/columns.js';
import { causes } from '../views/causes.js';
import { CrampElement } from './cramp-element.js';

/**
 * What can cause leg cramps, in groups.
 *
 * @tag cramp-causes
 * @csspart subheading - A heading inside the widget.
 * @csspart group - Causes that belong together.
 * @csspart item - A cause.
 */
export class CrampCauses extends CrampElement {
  static override styles = [...CrampElement.styles, columnsStyles];

  /** Groups to show, separated by spaces: `everyday`, `body`, `medicines`, `conditions`. All by default. */
  @property() groups: string | null = null;

  /** @internal */
  protected override readonly widget = causes;
}
