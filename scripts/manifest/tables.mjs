/** All tags, each with what it shows and a link to its page. `folder` is where the pages are. */
export const tagTable = (elements, folder) =>
  [
    '| Tag | Shows |\n| --- | --- |',
    ...elements.map(
      ({ tagName, description }) =>
        `| [\`<${tagName}>\`](${folder}${tagName}.md) | ${cell(description)} |`,
    ),
  ].join('\n');

/** The attributes, properties, slots, events, parts, states and custom properties of a class: its own. */
export function table(element) {
  const rows = [
    ...rowsOf('attribute', element.attributes),
    ...rowsOf('property', element.members?.filter(isProperty)),
    ...rowsOf('slot', element.slots, (name) => name || '(default)'),
    ...rowsOf('event', element.events),
    ...rowsOf('part', element.cssParts, (name) => `::part(${name})`),
    ...rowsOf('state', element.cssStates, (name) => `:state(${name})`),
    ...rowsOf('custom property', element.cssProperties),
  ];
  return ['| | Name | Type, default | Meaning |', '| - | - | - | - |', ...rows].join('\n');
}

const rowsOf = (kind, entries = [], written = (name) => name) =>
  entries
    .filter(({ inheritedFrom }) => !inheritedFrom)
    .map((entry) => [kind, code(written(entry.name)), value(entry), cell(entry.description)])
    .map((cells) => `| ${cells.join(' | ')} |`);

const isProperty = ({ kind, attribute }) => kind === 'field' && !attribute;

/** Every attribute may be left out, so `null` says nothing. */
const value = ({ type, default: preset }) =>
  [type?.text.replace(' | null', ''), preset === 'null' ? undefined : preset]
    .filter(Boolean)
    .map(code)
    .join(', ');

const code = (text) => `\`${cell(text)}\``;

/** Text that may stand in a cell. */
export const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
