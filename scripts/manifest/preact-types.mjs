import { asInHtml, head, tags } from './tag-types.mjs';

/** Types of the tags in the JSX of Preact, as the text of a module that augments `preact`. */
export const preactTypes = (manifest) => `
import type { HTMLAttributes } from 'preact';
${head(manifest)}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags(manifest, asInHtml, (element, own) => `HTMLAttributes<${element}> & ${own}`)}
    }
  }
}
`;
