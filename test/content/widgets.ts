import type { Block } from '../../src/content/block.js';
import { unset } from '../../src/settings/configuration.js';
import { readSettings, type Settings } from '../../src/settings/attributes.js';
import { causes } from '../../src/views/causes.js';
import { comparison } from '../../src/views/comparison.js';
import { help } from '../../src/views/help.js';
import { overview } from '../../src/views/overview.js';
import { prevention } from '../../src/views/prevention.js';
import { relief } from '../../src/views/relief.js';

/** What is shown with no attribute but those that bring more text. */
export const settings: Settings = readSettings(
  { headingLevel: 2, phone: '900 123', bookingUrl: '/book' },
  unset,
  (problem) => {
    throw new Error(`${problem.name}: ${problem.hint}`);
  },
);

/** The widgets with content of their own; the guide shows that of all. */
export const widgets = { overview, comparison, causes, relief, prevention, help };

/** Every block that some widget shows, with the name of the widget. */
export const shownBlocks: readonly (readonly [string, Block])[] = Object.entries(widgets).flatMap(
  ([name, { blocks }]) => blocks(settings).map((block) => [`${name}.${block.id}`, block] as const),
);
