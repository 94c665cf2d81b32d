import { head, tags } from './tag-types.mjs';

/** Types of the tags in Svelte 5, as the text of a module that augments `svelte/elements`. */
export const svelteTypes = (manifest) => `import type { HTMLAttributes } from 'svelte/elements';
${head(manifest)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${tags(manifest, (element, own) => `HTMLAttributes<${element}> & ${own}`, names).join('\n')}
  }
}
`;

/** Svelte 5 listens to `cramp-ready` by `oncramp-ready`. */
const names = {
  attribute: ({ name }) => name,
  event: ({ name }) => `on${name}`,
};
