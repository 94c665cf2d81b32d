import { tagged } from './analyze.mjs';

/** The reference of the elements in Markdown. What all have in common stands there once. */
export function tables(manifest) {
  const base = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ name }) => name === 'CrampElement');
  const elements = tagged(manifest);
  return [
    '| Tag | Shows |\n| --- | --- |',
    ...elements.map(
      ({ tagName, description }) => `| [\`<${tagName}>\`](#${tagName}) | ${cell(description)} |`,
    ),
    '\n### Common to all widgets with a text\n',
    table(base),
    ...elements.map((element) => `\n### \`<${element.tagName}>\`\n\n${table(element)}`),
  ].join('\n');
}

/** What an element has of its own. */
function table(element) {
  const rows = [
    ...rowsOf('attribute', element.attributes),
    ...rowsOf('property', element.members?.filter(isProperty)),
    ...rowsOf('slot', element.slots, (name) => name || '(default)'),
    ...rowsOf('event', element.events),
    ...rowsOf('part', element.cssParts, (name) => `::part(${name})`),
    ...rowsOf('state', element.cssStates, (name) => `:state(${name})`),
    ...rowsOf('custom property', element.cssProperties),
  ];
  if (rows.length === 0) return 'Nothing of its own.';
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
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
