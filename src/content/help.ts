import { blocks, type Block } from './block.js';

export const lead = {
  id: 'lead',
  facts: ['X10'],
  evidence: 'consensus',
  citations: ['C01'],
} as const satisfies Block;

/** The signs by how fast to act. Where countries disagree (X31) the stricter advice holds. */
export const levels = [
  {
    id: 'emergency',
    facts: ['X35', 'X36'], // its own line names the signs of a clot
    evidence: 'consensus',
    citations: ['C29', 'C67', 'C70'],
    signs: blocks([
      { id: 'breath', facts: ['X36'], evidence: 'consensus', citations: ['C70'] },
      { id: 'chest', facts: ['X36'], evidence: 'consensus', citations: ['C70'] },
      { id: 'faint', facts: ['X36'], evidence: 'consensus', citations: ['C70'] },
      { id: 'blood', facts: ['X36'], evidence: 'consensus', citations: ['C70'] },
    ]),
  },
  {
    id: 'today',
    signs: blocks([
      { id: 'clot', facts: ['X35'], evidence: 'consensus', citations: ['C29', 'C67'] },
      {
        id: 'long',
        facts: ['X31'],
        evidence: 'consensus',
        citations: ['C03', 'C04'],
        values: { minutes: 10 },
      },
      { id: 'severe', facts: ['X33'], evidence: 'consensus', citations: ['C06'] },
      { id: 'spread', facts: ['X34'], evidence: 'consensus', citations: ['C22'] },
      { id: 'fluid', facts: ['X34'], evidence: 'consensus', citations: ['C22'] },
      { id: 'poison', facts: ['X32'], evidence: 'consensus', citations: ['C03', 'C04', 'C06'] },
      { id: 'statin', facts: ['X37', 'S30d'], evidence: 'listed', citations: [] },
    ]),
  },
  {
    id: 'soon',
    signs: blocks([
      { id: 'sleep', facts: ['X27'], evidence: 'consensus', citations: ['C01', 'C04', 'C06'] },
      { id: 'numb', facts: ['X28'], evidence: 'consensus', citations: ['C01', 'C04'] },
      { id: 'weak', facts: ['X29'], evidence: 'consensus', citations: ['C04', 'C06'] },
      {
        id: 'medicine',
        facts: ['X22', 'X30'],
        evidence: 'consensus',
        citations: ['C22'],
        values: { hours: 48 },
      },
      {
        id: 'alcohol',
        facts: ['X30'],
        evidence: 'consensus',
        citations: ['C22'],
        values: { hours: 48 },
      },
      {
        id: 'walking',
        facts: ['X30'],
        evidence: 'consensus',
        citations: ['C22'],
        values: { hours: 48 },
      },
      { id: 'unsure', facts: ['X38'], evidence: 'consensus', citations: ['C62', 'C63'] },
    ]),
  },
] as const satisfies readonly (Partial<Block> & { readonly signs: readonly Block[] })[];
