import { widgets } from '../../dist/prerender/widgets.js';

/** The tags with a text, in the order of the guide. */
export const texts = Object.keys(widgets);

/** All tags of the kit. */
export const tags = [...texts, 'cramp-language'];
