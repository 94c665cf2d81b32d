import { head, tags } from './tag-types.mjs';

/**
 * Types of the tags in the templates of Vue 3, as the text of a module that augments `vue`. To Vue's
 * checker a tag is what a component is.
 */
export const vueTypes = (manifest) => `
import type { HTMLAttributes, PublicProps } from 'vue';
${head(manifest)}

type Tag<Element, Own> = new () => Element & { $props: HTMLAttributes & PublicProps & Own };

declare module 'vue' {
  interface GlobalComponents {
    ${tags(manifest, asProps, (element, own) => `Tag<${element}, ${own}>`)}
  }
}
`;

/** The checker reads `heading-level` as `headingLevel`, and `@cramp-ready` as `onCrampReady`. */
const asProps = {
  attribute: ({ fieldName }) => fieldName,
  event: ({ name }) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
};
