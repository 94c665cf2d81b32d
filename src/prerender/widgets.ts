import { CrampCauses } from '../elements/cramp-causes.js';
import type { CrampElement } from '../elements/cramp-element.js';
import { CrampGuide } from '../elements/cramp-guide.js';
import { CrampHelp } from '../elements/cramp-help.js';
import { CrampOverview } from '../elements/cramp-overview.js';
import { CrampPrevention } from '../elements/cramp-prevention.js';
import { CrampRelief } from '../elements/cramp-relief.js';
import { CrampVsRls } from '../elements/cramp-vs-rls.js';
import { causes } from '../views/causes.js';
import { comparison } from '../views/comparison.js';
import { guide } from '../views/guide.js';
import { help } from '../views/help.js';
import { overview } from '../views/overview.js';
import { prevention } from '../views/prevention.js';
import { relief } from '../views/relief.js';
import type { Widget } from '../views/widget.js';
import type { TextTag } from '../tags.js';

/** A tag with a text: what it shows, and the class that knows its attributes and its styles. */
interface TextWidget {
  readonly widget: Widget;
  readonly constructor: typeof CrampElement;
}

/** What each tag with a text is made of. */
export const widgets: Readonly<Record<TextTag, TextWidget>> = {
  'cramp-overview': { widget: overview, constructor: CrampOverview },
  'cramp-vs-rls': { widget: comparison, constructor: CrampVsRls },
  'cramp-causes': { widget: causes, constructor: CrampCauses },
  'cramp-relief': { widget: relief, constructor: CrampRelief },
  'cramp-prevention': { widget: prevention, constructor: CrampPrevention },
  'cramp-help': { widget: help, constructor: CrampHelp },
  'cramp-guide': { widget: guide, constructor: CrampGuide },
};
