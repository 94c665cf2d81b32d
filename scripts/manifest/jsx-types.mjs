import { tagged } from './analyze.mjs';

/**
 * Types of the tags in the JSX of React 19, as the text of a module that augments `react`.
 *
 * React sets a property where the element has one of that name, else an attribute: so `limit` takes a
 * number only, and `heading-level` also its digits. `oncramp-ready` is how React 19 spells a listener.
 */
export function jsxTypes(manifest) {
  const elements = tagged(manifest);
  const details = elements.flatMap(({ events }) => events.map(detailOf));
  const names = new Set([...elements.map(({ name }) => name), ...details]);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...names].join(', ')} } from './index.js';

type Tag<Element, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Own;
type Property<T> = T | undefined;
type Attribute<T extends string | number | null> = T | \`\${NonNullable<T>}\` | null | undefined;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {${elements.map(tag).join('')}
    }
  }
}
`;
}

const tag = ({ tagName, name, description, attributes, events }) => `
      /** ${line(description)} */
      '${tagName}': Tag<${name}, {${[...attributes.map(attribute), ...events.map(listener)].join('')}
      }>;`;

const attribute = ({ name, fieldName, type, description }) => `
        /** ${line(description)} */
        '${name}'?: ${name === fieldName ? 'Property' : 'Attribute'}<${type.text}>;`;

const listener = ({ name, type, description }) => `
        /** ${line(description)} */
        'on${name}'?: (event: ${type.text}) => void;`;

const detailOf = ({ type }) => /<(\w+)>/.exec(type.text)[1];

const line = (text) => text.replace(/\s+/g, ' ');
