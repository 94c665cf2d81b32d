import type { ReactiveElement } from 'lit';
import { fingerprint } from '../fingerprint.js';
import { availableLanguages } from '../language/host-words.js';
import { match } from '../language/match.js';
import { readSettings } from '../settings/attributes.js';
import { configuration, rawConfiguration } from '../settings/configure.js';
import { rawSettings } from '../settings/raw-settings.js';
import type { Shown } from '../views/widget.js';

/** Whether what stands in a widget as HTML says what the widget would show now. */
export function isUpToDate(standing: HTMLElement, widget: ReactiveElement, shown: Shown): boolean {
  const constructor = widget.constructor as typeof ReactiveElement;
  const attribute = (name: string) => widget.getAttribute(name);
  const { requested } = shown.text;
  // A property that code has set, or the texts of the host's i18next, no server could know.
  const settings = readSettings(rawSettings(constructor, attribute), configuration(), () => {});
  if (JSON.stringify(settings) !== JSON.stringify(shown.settings) || configuration().i18n)
    return false;
  try {
    const language = match(requested, availableLanguages()) ?? requested;
    const made = fingerprint(widget.localName, language, attribute, rawConfiguration());
    return standing.dataset['prerendered'] === made;
  } catch {
    return false; // JSON cannot write a setting
  }
}
