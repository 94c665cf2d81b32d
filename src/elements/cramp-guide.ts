import { property } from 'lit/decorators.js';
import { columnsStyles } from '../styles/columns.js';
import { comparisonStyles } from '../styles/comparison.js';
import { guideStyles } from '../styles/guide.js';
import { levelsStyles } from '../styles/levels.js';
import { stepsStyles } from '../styles/steps.js';
import { tipsStyles } from '../styles/tips.js';
import { guide } from '../views/guide.js';
import { CrampElement } from './cramp-element.js';

/**
 * All the other texts in order, under one heading and with one foot.
 *
 * @tag cramp-guide
 * @csspart subheading - A heading inside the widget.
 * @csspart section - One of the texts.
 * @csspart group - Causes that belong together.
 * @csspart item - An answer, a cause, a step, a tip or a sign.
 * @csspart table - The comparison.
 * @csspart drawing - The picture of a stretch, in the colour of the text.
 * @csspart level - Signs of one urgency; also `emergency`, `today` or `soon`.
 * @csspart action - A link that calls or books.
 * @csspart notes - A box with what to keep in mind.
 * @csspart evidence - How sure we are of a statement.
 * @cssprop [--cramp-night-cramp-color=color-mix(in oklab, currentColor 45%, #dd4700)] - The column of the night leg cramp.
 * @cssprop [--cramp-restless-legs-color=color-mix(in oklab, currentColor 45%, #4560ff)] - The column of restless legs.
 * @cssprop [--cramp-emergency-color=color-mix(in oklab, currentColor 45%, #f00018)] - Signs of an emergency.
 * @cssprop [--cramp-today-color=color-mix(in oklab, currentColor 45%, #b06c00)] - Signs that cannot wait.
 * @cssprop [--cramp-soon-color=color-mix(in oklab, currentColor 45%, #00839a)] - Signs to see a doctor for.
 */
export class CrampGuide extends CrampElement {
  static override styles = [
    ...CrampElement.styles,
    columnsStyles,
    comparisonStyles,
    guideStyles,
    levelsStyles,
    stepsStyles,
    tipsStyles,
  ];

  /** Groups to show, separated by spaces: `everyday`, `body`, `medicines`, `conditions`. All by default. */
  @property() groups: string | null = null;

  /** Show at most this many tips. The warnings below them always stay. */
  @property({ type: Number }) limit: number | null = null;

  /** The number that the emergency button dials, such as `112`. Without it the text says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /** The clinic's number, for what cannot wait until tomorrow. */
  @property() phone: string | null = null;

  /** Where to book a visit: an https address or a path on this site. */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;

  /** @internal */
  protected override readonly widget = guide;
}
