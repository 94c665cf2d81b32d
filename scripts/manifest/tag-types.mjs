// What the types of the tags for React, Vue and Svelte have in common, as text.
import { tagged } from './analyze.mjs';

/**
 * The head of a module of types. All three frameworks set a property where the element has one of
 * that name, else an attribute: so `limit` takes a number only, and `heading-level` also its digits.
 */
export function head(manifest) {
  const elements = tagged(manifest);
  const details = elements.flatMap(({ events }) => events.map(detailOf));
  const names = new Set([...elements.map(({ name }) => name), ...details]);
  return `import type { ${[...names].join(', ')} } from './index.js';

type Property<T> = T | undefined;
type Attribute<T extends string | number | null> = T | \`\${NonNullable<T>}\` | null | undefined;`;
}

/** The members of an interface that has every tag. `wrapped` puts a tag's own members into its type. */
export const tags = (manifest, wrapped, names) =>
  tagged(manifest).map((element) => {
    const own = [
      ...element.attributes.map((attribute) => member(attribute, names.attribute(attribute))),
      ...element.events.map((event) => member(event, names.event(event))),
    ];
    return documented(
      element,
      `'${element.tagName}': ${wrapped(element.name, `{\n${own.join('\n')}\n}`)};`,
    );
  });

const member = (entry, name) => documented(entry, `'${name}'?: ${valueOf(entry)};`);

const documented = ({ description }, text) => `/** ${description.replace(/\s+/g, ' ')} */\n${text}`;

function valueOf({ name, fieldName, type }) {
  if (!fieldName) return `(event: ${type.text}) => void`;
  return `${name === fieldName ? 'Property' : 'Attribute'}<${type.text}>`;
}

const detailOf = ({ type }) => /<(\w+)>/.exec(type.text)[1];
