import { property } from 'lit/decorators.js';
import { levelsStyles } from '../styles/levels.js';
import { help } from '../views/help.js';
import { CrampElement } from './cramp-element.js';

/**
 * When to get help, by how fast to act.
 *
 * @tag cramp-help
 * @csspart subheading - A heading inside the widget.
 * @csspart level - Signs of one urgency; also `emergency`, `today` or `soon`.
 * @csspart item - A sign.
 * @csspart action - A link that calls or books.
 * @cssprop [--cramp-emergency-color=color-mix(in oklab, currentColor 45%, #f00018)] - Signs of an emergency.
 * @cssprop [--cramp-today-color=color-mix(in oklab, currentColor 45%, #b06c00)] - Signs that cannot wait.
 * @cssprop [--cramp-soon-color=color-mix(in oklab, currentColor 45%, #00839a)] - Signs to see a doctor for.
 */
export class CrampHelp extends CrampElement {
  static override styles = [...CrampElement.styles, levelsStyles];

  /** The number that the emergency button dials, such as `112`. Without it the text says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /** The clinic's number, for what cannot wait until tomorrow. */
  @property() phone: string | null = null;

  /** Where to book a visit: an https address or a path on this site. */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;

  /** @internal */
  protected override readonly widget = help;
}
