import { fingerprint } from '../fingerprint.js';
import type { Language } from '../language/languages.js';
import { blockSelector } from '../settings/block-selector.js';
import type { RawConfiguration } from '../settings/raw-configuration.js';
import { standingIn } from '../standing.js';
import { bringRuntime } from './bring-runtime.js';
import { file } from './files.js';
import type { ReadyMade, show } from './ready-made.js';
import { wantedOf } from './wanted-of.js';

/** Leaves a widget as it stands, gives it a ready-made text, or calls for the runtime, which does the rest. */
export function place(widget: Element): void {
  const tag = widget.localName;
  if (customElements.get(tag)) return;
  const language = wantedOf(widget);
  const settings = pageSettings();
  const standing = standingIn(widget);
  const there = standing
    ? standing.dataset['prerendered']
    : fingerprint(tag, language, () => null, {});
  const attribute = (name: string) => widget.getAttribute(name);
  const same = settings && there === fingerprint(tag, language, attribute, settings);
  if (!language || !same || settings['structuredData']) bringRuntime(language);
  else if (!standing) void bringText(widget, language);
}

/** Fetches the ready-made text of a widget and shows it. Where that fails the runtime makes one. */
const bringText = (widget: Element, language: Language): Promise<unknown> =>
  Promise.all([
    file<{ show: typeof show }>('ready-made.js'),
    file<ReadyMade>(`widgets/${language}/${widget.localName}.js`),
  ])
    .then(
      ([readyMade, made]) =>
        readyMade.show(widget, made, language, wantedOf(document.documentElement), bringRuntime) &&
        place(widget), // is it still wanted?
    )
    .catch(() => bringRuntime(language));

/**
 * What the settings block of the page says, unread. Undefined where only the runtime can tell: several
 * blocks, or a broken one.
 */
function pageSettings(): RawConfiguration | undefined {
  const [block, another] = document.querySelectorAll(blockSelector);
  try {
    if (!another) return JSON.parse(block?.textContent ?? '{}');
  } catch {}
  return undefined;
}
