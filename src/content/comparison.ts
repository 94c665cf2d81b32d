import { blocks, type Block } from './block.js';

export const lead = {
  id: 'lead',
  facts: ['S15', 'S22'],
  evidence: 'consensus',
  citations: ['C56', 'C60'],
} as const satisfies Block;

/** Night leg cramp and restless legs side by side: a question a row, one short answer a side. */
export const rows = blocks([
  {
    id: 'feel',
    facts: ['S16', 'S17', 'S18', 'X61'],
    evidence: 'consensus',
    citations: ['C08', 'C11', 'C56', 'C64'],
  },
  { id: 'muscle', facts: ['X62'], evidence: 'listed', citations: ['C11'] },
  { id: 'urge', facts: ['S22', 'S23'], evidence: 'consensus', citations: ['C01', 'C56'] },
  {
    id: 'ease',
    facts: ['S19', 'S20', 'S21', 'X01', 'X05', 'X62'],
    evidence: 'consensus',
    citations: ['C01', 'C06', 'C11', 'C22', 'C56'],
  },
  { id: 'time', facts: ['S13', 'X61'], evidence: 'consensus', citations: ['C11', 'C56'] },
  {
    id: 'duration',
    facts: ['S09', 'S10', 'S11', 'S12', 'X61'],
    evidence: 'consensus',
    citations: ['C01', 'C03', 'C56'],
    values: { minutes: 10 },
  },
  {
    id: 'place',
    facts: ['S05', 'S06', 'X63'],
    evidence: 'consensus',
    citations: ['C01', 'C06', 'C64'],
  },
]);

/** What to do with the card, in order. `use` answers S14: the two have more than one thing in common. */
export const notes = blocks([
  { id: 'use', facts: ['S14', 'S15'], evidence: 'low', citations: ['C15', 'C60', 'C61'] },
  { id: 'unsure', facts: ['X38'], evidence: 'consensus', citations: ['C62', 'C63'] },
  { id: 'diagnosis', facts: ['S15'], evidence: 'low', citations: ['C60'] },
]);
