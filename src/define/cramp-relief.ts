import { defineOnce } from '../define-once.js';
import { CrampRelief } from '../elements/cramp-relief.js';

defineOnce('cramp-relief', CrampRelief);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-relief': CrampRelief;
  }
}
