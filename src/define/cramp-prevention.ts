import { defineOnce } from '../define-once.js';
import { CrampPrevention } from '../elements/cramp-prevention.js';

defineOnce('cramp-prevention', CrampPrevention);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-prevention': CrampPrevention;
  }
}
