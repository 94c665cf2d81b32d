import { defineOnce } from '../define-once.js';
import { CrampGuide } from '../elements/cramp-guide.js';

defineOnce('cramp-guide', CrampGuide);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-guide': CrampGuide;
  }
}
