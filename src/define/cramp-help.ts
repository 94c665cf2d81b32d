import { defineOnce } from '../define-once.js';
import { CrampHelp } from '../elements/cramp-help.js';

defineOnce('cramp-help', CrampHelp);

declare global {
  interface HTMLElementTagNameMap {
    'cramp-help': CrampHelp;
  }
}
