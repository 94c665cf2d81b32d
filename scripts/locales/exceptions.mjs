// What the checks let pass, and why. All of it stands here, so that it stays short.

/** Texts that may be the same as in English. */
export const sameAsEnglish = [
  { tags: ['es', 'it'], key: 'comparison.muscle.rls', because: '"No." is the word.' },
  { tags: ['fr'], key: 'comparison.question', because: '"Question" is the word.' },
  { tags: ['fr'], key: 'about.sources_one', because: '"source" is the word.' },
  { tags: ['fr'], key: 'about.sources_other', because: '"sources" is the word.' },
  {
    tags: ['fil'],
    key: 'comparison.rls',
    because: 'Clinics in the Philippines say it in English.',
  },
];

/** Words in letters of another script that may stand outside brackets. None is needed so far. */
export const foreignWords = [];
