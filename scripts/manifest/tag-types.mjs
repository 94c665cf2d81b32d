// What the types of the tags for the frameworks have in common, as text.
import { tagged } from './analyze.mjs';

/**
 * The head of a module of types. All of them set a property where the element has one of
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

/** How React 19, Preact and Svelte 5 spell the names: `heading-level`, `oncramp-ready`. */
export const asInHtml = { attribute: ({ name }) => name, event: ({ name }) => `on${name}` };

/** The members of an interface that has every tag. `type` says what the type of a tag is. */
export const tags = (manifest, names, type) =>
  tagged(manifest)
    .map((element) => {
      const own = [
        ...element.attributes.map((attribute) => member(attribute, names.attribute(attribute))),
        ...element.events.map((event) => member(event, names.event(event))),
      ];
      return documented(
        element,
        `'${element.tagName}': ${type(element.name, `{ ${own.join('\n')} }`)};`,
      );
    })
    .join('\n');

const member = (entry, name) => documented(entry, `'${name}'?: ${valueOf(entry)};`);

const documented = ({ description }, text) =>
  `\n/** ${description.replace(/\s+/g, ' ')} */\n${text}`;

function valueOf({ name, fieldName, type }) {
  if (!fieldName) return `(event: ${type.text}) => void`;
  return `${name === fieldName ? 'Property' : 'Attribute'}<${type.text}>`;
}

const detailOf = ({ type }) => /<(\w+)>/.exec(type.text)[1];
