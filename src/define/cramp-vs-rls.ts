import { defineOnce } from '../define-once.js';
import { CrampVsRls } from '../elements/cramp-vs-rls.js';

defineOnce('cramp-vs-rls', CrampVsRls);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-vs-rls': CrampVsRls;
  }
}
