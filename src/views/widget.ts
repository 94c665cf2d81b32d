import type { TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import type { Key, Section } from '../language/key.js';
import type { Translate } from '../language/messages.js';
import type { ShownText } from '../language/shown-text.js';
import type { Settings } from '../settings/attributes.js';

/** What a widget shows, apart from the frame that all have in common. Knows no element. */
export interface Widget {
  readonly heading: Key;
  /** The parts of `messages` in the locale files that it shows: an edit there is an edit of this widget. */
  readonly sections: readonly Section[];
  /** The blocks that it shows under these settings, in order: their citations stand at its foot. */
  readonly blocks: (settings: Settings) => readonly Block[];
  /** Its text. Sub-headings are one level below `settings.headingLevel`. */
  readonly view: (t: Translate, settings: Settings) => TemplateResult;
}

/** What a widget has on the screen. */
export interface Shown {
  readonly widget: Widget;
  readonly text: ShownText;
  readonly settings: Settings;
}
