import { blocks, type Block } from './block.js';

export const lead = {
  id: 'lead',
  facts: ['X10'],
  evidence: 'consensus',
  citations: ['C01'],
} as const satisfies Block;

/** Comes before the first step: people fall when they jump up in the dark. Our own, no source. */
export const safety = {
  id: 'safety',
  facts: ['X12'],
  evidence: 'none',
  citations: [],
} as const satisfies Block;

/** What to do during a cramp, in this order. `drawing` names the picture of a step. */
export const steps = blocks([
  {
    id: 'stretch',
    facts: ['X01', 'X02', 'X09', 'S21'],
    evidence: 'consensus',
    citations: ['C01', 'C06', 'C11', 'C22', 'C29'],
    drawing: 'calf',
  },
  {
    id: 'stand',
    facts: ['X03'],
    evidence: 'consensus',
    citations: ['C01', 'C22', 'C29'],
    drawing: 'standing',
  },
  { id: 'thigh', facts: ['X04'], evidence: 'listed', citations: [], drawing: 'thigh' },
  { id: 'rub', facts: ['X05'], evidence: 'consensus', citations: ['C01', 'C06', 'C11'] },
  { id: 'walk', facts: ['X06', 'S20'], evidence: 'consensus', citations: ['C06', 'C11'] },
  {
    id: 'temperature',
    facts: ['X07', 'X08'],
    evidence: 'listed',
    citations: ['C06', 'C11'],
    values: { minutes: 15 },
  },
]);

export const after = {
  id: 'after',
  facts: ['S12', 'X11'],
  evidence: 'consensus',
  citations: ['C01'],
} as const satisfies Block;
