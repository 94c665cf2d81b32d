/** What the kit calls the four widgets. */
export const tags = {
  comparison: 'cramp-vs-rls',
  causes: 'cramp-causes',
  prevention: 'cramp-prevention',
  help: 'cramp-help',
};
