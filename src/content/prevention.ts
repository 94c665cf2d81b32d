import { blocks, type Block } from './block.js';

/** Says how little is certain; the source document promised "great help" and was then cut off. */
export const lead = {
  id: 'lead',
  facts: ['S32', 'S34', 'S35'],
  evidence: 'consensus',
  citations: ['C01', 'C22'],
} as const satisfies Block;

/** The tips, most useful first, so that `limit` keeps the best. */
export const tips = blocks([
  {
    id: 'stretch',
    facts: ['X13', 'X14', 'X54', 'X55', 'X56'],
    evidence: 'mixed',
    citations: ['C01', 'C10', 'C49', 'C50', 'C51'],
    values: { seconds: 10, times: 3, weeks: 6 },
  },
  { id: 'medicines', facts: ['X22'], evidence: 'consensus', citations: ['C22'] },
  { id: 'drink', facts: ['X16', 'S33'], evidence: 'listed', citations: ['C06'] },
  { id: 'covers', facts: ['X18'], evidence: 'listed', citations: ['C06'] },
  { id: 'shoes', facts: ['X20', 'S26'], evidence: 'listed', citations: [] },
  { id: 'breaks', facts: ['X21', 'S28'], evidence: 'none', citations: [] },
  { id: 'build', facts: ['X23', 'S29'], evidence: 'listed', citations: ['C08'] },
  { id: 'move', facts: ['X15'], evidence: 'listed', citations: ['C06'] },
  { id: 'notes', facts: ['X24'], evidence: 'none', citations: [] },
]);

/**
 * What people ask about and we do not advise. Shown whatever `limit` says, and without a label: their
 * words say how sure we are.
 */
export const warnings = blocks([
  {
    id: 'supplements',
    facts: ['X25', 'X57', 'X58'],
    evidence: 'mixed',
    citations: ['C29', 'C52', 'C53'],
  },
  {
    id: 'quinine',
    facts: ['X47', 'X48', 'X49', 'X50', 'X51'],
    evidence: 'regulator',
    citations: ['C40', 'C45', 'C47'],
  },
]);
