import type { TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import type { Key } from '../language/key.js';
import type { Translate } from '../language/messages.js';
import type { Settings } from '../settings.js';

/** What a widget shows, apart from the frame that all have in common. Knows no element. */
export interface Widget {
  readonly heading: Key;
  /** The blocks that it shows under these settings, in order: their citations stand at its foot. */
  readonly blocks: (settings: Settings) => readonly Block[];
  /** Its text. Sub-headings are one level below `settings.headingLevel`. */
  readonly view: (t: Translate, settings: Settings) => TemplateResult;
}
