import { defineOnce } from '../define-once.js';
import { CrampLanguage } from '../elements/cramp-language.js';

defineOnce('cramp-language', CrampLanguage);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-language': CrampLanguage;
  }
}
