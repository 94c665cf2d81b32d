import { head, tags } from './tag-types.mjs';

/** Types of the tags in the JSX of SolidJS, as the text of a module that augments `solid-js`. */
export const solidTypes = (manifest) => `
import type { JSX } from 'solid-js';
${head(manifest)}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags(manifest, asInSolid, (element, own) => `JSX.HTMLAttributes<${element}> & ${own}`)}
    }
  }
}
`;

/** Only with a colon does it listen to an event under the very name that it has: `on:cramp-ready`. */
const asInSolid = { attribute: ({ name }) => name, event: ({ name }) => `on:${name}` };
