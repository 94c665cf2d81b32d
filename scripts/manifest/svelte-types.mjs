import { asInHtml, head, tags } from './tag-types.mjs';

/** Types of the tags in Svelte 5, as the text of a module that augments `svelte/elements`. */
export const svelteTypes = (manifest) => `
import type { HTMLAttributes } from 'svelte/elements';
${head(manifest)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${tags(manifest, asInHtml, (element, own) => `HTMLAttributes<${element}> & ${own}`)}
  }
}
`;
