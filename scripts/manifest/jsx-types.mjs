import { asInHtml, head, tags } from './tag-types.mjs';

/** Types of the tags in the JSX of React 19, as the text of a module that augments `react`. */
export const jsxTypes = (manifest) => `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${head(manifest)}

type Tag<Element, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags(manifest, asInHtml, (element, own) => `Tag<${element}, ${own}>`)}
    }
  }
}
`;
