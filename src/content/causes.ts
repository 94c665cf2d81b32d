import { blocks, type Block } from './block.js';

/** First of all: mostly nobody knows, and no list is complete (S31 claimed that it was). */
export const lead = {
  id: 'lead',
  facts: ['S24', 'S25', 'S31', 'X46'],
  evidence: 'consensus',
  citations: ['C04', 'C09', 'C15', 'C21'],
} as const satisfies Block;

/** The causes by group. A group is a block too: its own line carries facts of its own. */
export const groups = [
  {
    id: 'everyday',
    facts: ['S26', 'S27'],
    evidence: 'listed',
    citations: [],
    items: blocks([
      { id: 'floors', facts: ['S26'], evidence: 'listed', citations: [] },
      { id: 'posture', facts: ['S27'], evidence: 'listed', citations: [] },
      { id: 'sitting', facts: ['S28', 'S04'], evidence: 'listed', citations: ['C21', 'C22'] },
      { id: 'overuse', facts: ['S29'], evidence: 'consensus', citations: ['C01', 'C23'] },
    ]),
  },
  {
    id: 'body',
    facts: ['S36'],
    evidence: 'none',
    citations: [],
    items: blocks([
      { id: 'pregnancy', facts: ['S30a'], evidence: 'consensus', citations: ['C01', 'C29'] },
      { id: 'dehydration', facts: ['S30b'], evidence: 'listed', citations: ['C01', 'C09'] },
      { id: 'age', facts: ['S08'], evidence: 'consensus', citations: ['C09', 'C16'] },
    ]),
  },
  {
    id: 'medicines',
    facts: ['S36', 'X22'],
    evidence: 'consensus',
    citations: ['C22'],
    items: blocks([
      { id: 'diuretics', facts: ['S30c'], evidence: 'low', citations: ['C37'] },
      { id: 'statins', facts: ['S30d'], evidence: 'low', citations: ['C37'] },
      { id: 'betaAgonists', facts: ['S30e'], evidence: 'low', citations: ['C37'] },
    ]),
  },
  {
    id: 'conditions',
    facts: ['S36'],
    evidence: 'consensus',
    citations: ['C09', 'C21'],
    items: blocks([
      { id: 'feet', facts: ['S30f'], evidence: 'listed', citations: ['C21'] },
      { id: 'hormones', facts: ['S30g', 'X43'], evidence: 'consensus', citations: ['C21', 'C22'] },
      { id: 'parkinsons', facts: ['S30h'], evidence: 'consensus', citations: ['C15'] },
      { id: 'nerves', facts: ['S30i'], evidence: 'consensus', citations: ['C21', 'C22', 'C23'] },
      {
        id: 'organs',
        facts: ['X40', 'X41', 'X42'],
        evidence: 'consensus',
        citations: ['C09', 'C21'],
      },
      { id: 'spine', facts: ['X42'], evidence: 'consensus', citations: ['C09'] },
    ]),
  },
] as const satisfies readonly (Block & { readonly items: readonly Block[] })[];

/** The id of a group, as the attribute `groups` takes it. */
export type CauseGroupId = (typeof groups)[number]['id'];
