import { evidence } from '../facts/register.mjs';
import { rowsOf } from '../facts/rows.mjs';
import { cell } from '../manifest/tables.mjs';

/** Every statement of a widget in English, its facts, how well it is supported, and its sources. */
export function factsSection(widget, kit, say) {
  const rows = rowsOf(widget, kit);
  const blocks = rows.map(({ block }) => block);
  return `
${status(kit)} Readers see that, and these sources, at the foot of the widget.

| Statement | Facts | Support | Sources |
| - | - | - | - |
${rows.map((row) => line(row, say)).join('\n')}

S numbers are facts of the document that the kit was made from, X numbers are facts that were added: [the register](../../scripts/facts/register.json) has each in our words, with our verdict. \`npm run facts\` writes it all as a sheet for a clinician to sign.

Support:

${kinds(blocks)}

Sources:

${sources(blocks, kit)}
`;
}

/** How far the texts have been reviewed, by what their files say. */
export function status({ reviews, edition }) {
  const drafts = reviews.filter(({ status: word }) => word === 'draft');
  return `Edition ${edition.version} of ${edition.date}. **${drafts.length} of ${reviews.length} languages are drafts: nobody qualified has checked them.**`;
}

const line = ({ block, texts }, say) =>
  `| ${texts.map((text) => statement(say(text))).join('<br>')} | ${block.facts.join(', ')} | ${support(block)} | ${numbers(block)} |`;

const statement = ({ key, english }) =>
  key.endsWith('title')
    ? `**${cell(english)}**`
    : `${key.includes('.drawing.') ? '_Drawing:_ ' : ''}${cell(english)}`;

const support = ({ evidence: kind, over }) => (over ? `that of its ${over}` : kind);
const numbers = ({ citations, over }) => (over ? '' : citations.join(', ') || 'none shown');

/** What the words in the column "Support" mean, those that stand there. */
const kinds = (blocks) =>
  Object.entries(evidence)
    .filter(([kind]) => blocks.some((block) => block.evidence === kind))
    .map(([kind, meaning]) => `- **${kind}**: ${meaning}.`)
    .join('\n');

const sources = (blocks, { citations }) =>
  Object.entries(citations)
    .filter(([id]) => blocks.some((block) => block.citations?.includes(id)))
    .map(([id, { title, url }]) => `- **${id}**: [${title}](${url})`)
    .join('\n');
