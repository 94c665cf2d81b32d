import './cramp-causes.js';
import './cramp-guide.js';
import './cramp-help.js';
import './cramp-language.js';
import './cramp-overview.js';
import './cramp-prevention.js';
import './cramp-relief.js';
import './cramp-vs-rls.js';
