import { tags } from '../tags.js';

const reported = new Set<string>();

/** Says which tag looks like ours and is none: a browser shows nothing there, and says nothing. */
export function reportUnknown({ localName }: Element): void {
  if (!localName.startsWith('cramp-') || customElements.get(localName) || reported.has(localName))
    return;
  reported.add(localName);
  console.warn(`cramp-kit: there is no <${localName}>. Use one of: ${tags.join(', ')}.`);
}
