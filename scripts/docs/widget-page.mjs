import { table } from '../manifest/tables.mjs';
import { pictures } from '../pictures/list.mjs';
import { factsSection, status } from './facts-section.mjs';
import { filled } from './snippets.mjs';

/** The page of an element: how to use it, how it looks, its reference, and where its facts come from. */
export const widgetPage = (element, kit, say) =>
  filled(`<!-- made by scripts/widget-pages.mjs -->

# \`<${element.tagName}>\`

${element.description}

<!-- snippet: test/trials/docs-snippets/${element.tagName}.html -->

${otherForms(element.tagName)}

## How it looks

${picture(`${element.tagName}-wide`)}

${phones(element.tagName, kit)}

## Reference

${table(element)}

${common(element)}

## Where its facts come from

${facts(element, kit, say)}
`);

const otherForms = (
  tag,
) => `- As a module: \`import 'cramp-kit/define/${tag}.js'\` ([npm](../../README.md#npm)).
${withoutScript(tag)}
- Where tags are stripped: \`<div data-cramp="${name(tag)}"></div>\` ([script](../../README.md#script)).
- In WordPress: \`[cramp widget="${name(tag)}"]\` ([plugin](../hosts/wordpress.md)).`;

const withoutScript = (tag) =>
  tag === 'cramp-language'
    ? '- Without a script it does nothing, so there is no ready-made HTML of it.'
    : `- Without a script: \`html/<language>/${tag}.html\` ([static HTML](../../README.md#static-html)).`;

const phones = (tag, kit) =>
  pictures[`${tag}-phones`]
    ? `In a narrow place, in the dark, and in another of its [${kit.languages.length} languages](../../README.md#languages):

${picture(`${tag}-phones`)}`
    : '';

const picture = (name) => `![${pictures[name].alt}](../pictures/${name}.webp)`;

const common = ({ superclass }) =>
  superclass.name === 'CrampElement'
    ? 'And all that [every widget with a text](../../README.md#common-to-all-widgets-with-a-text) has.'
    : '';

function facts({ tagName }, kit, say) {
  const widget = kit.byTag[tagName];
  if (widget) return factsSection(widget, kit, say);
  const parts = Object.keys(kit.byTag).map((tag) => `[\`<${tag}>\`](${tag}.md)`);
  return tagName === 'cramp-guide'
    ? `${status(kit)}

It says what its parts say. The page of each has its facts and sources: ${parts.join(', ')}.`
    : `It states none. ${status(kit)}`;
}

const name = (tag) => tag.replace('cramp-', '');
