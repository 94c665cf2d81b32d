import { blocks, type Block } from './block.js';

export const lead = {
  id: 'lead',
  facts: ['S01', 'S02', 'S03'],
  evidence: 'consensus',
  citations: ['C01', 'C06', 'C11', 'C23'],
} as const satisfies Block;

/** What a night leg cramp is, question by question. */
export const answers = blocks([
  { id: 'where', facts: ['S05', 'S06'], evidence: 'consensus', citations: ['C01', 'C06', 'C11'] },
  {
    id: 'when',
    facts: ['S02', 'S04'],
    evidence: 'listed', // S04 is a hypothesis
    citations: ['C03', 'C21', 'C22'],
    values: { part: 3, whole: 4 },
  },
  {
    id: 'duration',
    facts: ['S09', 'S10', 'S11', 'S12', 'X10'],
    evidence: 'consensus',
    citations: ['C01', 'C03', 'C11'],
    values: { minutes: 10 },
  },
  {
    id: 'who',
    facts: ['S07', 'S08'],
    evidence: 'consensus',
    citations: ['C09', 'C16'],
    values: { age: 50 },
  },
]);
