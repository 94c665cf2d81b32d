import { tags } from '../tags.js';
import { warnOnce } from './warn-once.js';

/** Says which tag looks like ours and is none: a browser shows nothing there, and says nothing. */
export function reportUnknown({ localName }: Element): void {
  if (localName.startsWith('cramp-') && !customElements.get(localName))
    warnOnce(`there is no <${localName}>. Use one of: ${tags.join(', ')}.`);
}
