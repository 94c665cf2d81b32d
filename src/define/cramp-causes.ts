import { defineOnce } from '../define-once.js';
import { CrampCauses } from '../elements/cramp-causes.js';

defineOnce('cramp-causes', CrampCauses);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-causes': CrampCauses;
  }
}
