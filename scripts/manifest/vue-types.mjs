import { head, tags } from './tag-types.mjs';

/**
 * Types of the tags in the templates of Vue 3, as the text of a module that augments `vue`. Vue's
 * checker asks the same of a tag as of a component.
 */
export const vueTypes = (manifest) => `import type { HTMLAttributes, PublicProps } from 'vue';
${head(manifest)}

type Tag<Element, Own> = new () => Element & { $props: HTMLAttributes & PublicProps & Own };

declare module 'vue' {
  interface GlobalComponents {
    ${tags(manifest, (element, own) => `Tag<${element}, ${own}>`, names).join('\n')}
  }
}
`;

/** The checker reads `heading-level` as `headingLevel` and `@cramp-ready` as `onCrampReady`. */
const names = {
  attribute: ({ fieldName }) => fieldName,
  event: ({ name }) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
};
