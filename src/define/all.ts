// First, so that a choice made in a picker that stands as HTML counts for all that come after it.
import './cramp-language.js';

import './cramp-causes.js';
import './cramp-guide.js';
import './cramp-help.js';
import './cramp-overview.js';
import './cramp-prevention.js';
import './cramp-relief.js';
import './cramp-vs-rls.js';
