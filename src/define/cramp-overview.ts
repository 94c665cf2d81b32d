import { defineOnce } from '../define-once.js';
import { CrampOverview } from '../elements/cramp-overview.js';

defineOnce('cramp-overview', CrampOverview);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-overview': CrampOverview;
  }
}
