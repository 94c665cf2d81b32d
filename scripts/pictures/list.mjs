const english = { lang: 'en' };
const arabic = { lang: 'ar' };

/** How much of a widget is shown on a wide page, where all of it would be too much. */
const shortened = {
  'cramp-causes': 'groups="everyday body medicines"',
  'cramp-prevention': 'limit="3"',
};

/** The pictures of the docs: what stands in each, and what it says to those who do not see it. */
export const pictures = {
  readme: {
    screens: [
      { tag: 'cramp-relief', ...english, wide: true },
      { tag: 'cramp-vs-rls', ...arabic, dark: true },
    ],
    alt: 'Two screens. On the wide one, cramp-relief says in English what to do when a cramp comes, with drawings of the stretches. On the phone, cramp-vs-rls compares night leg cramp and restless legs in Arabic, from right to left and in dark colours.',
  },
};

for (const name of ['overview', 'vs-rls', 'causes', 'relief', 'prevention', 'help', 'guide']) {
  const tag = `cramp-${name}`;
  pictures[`${tag}-wide`] = {
    page: [{ tag, attributes: shortened[tag] }],
    alt: `${tag} on a wide page, in English. The left half is in light colours, the right half in dark ones.`,
  };
  pictures[`${tag}-phones`] = {
    screens: [
      { tag, ...english },
      { tag, ...english, dark: true },
      { tag, ...arabic },
    ],
    alt: `${tag} on three phones: in English, in dark colours, and in Arabic from right to left.`,
  };
}

pictures['cramp-language-wide'] = {
  page: [{ tag: 'cramp-language' }, { tag: 'cramp-overview' }],
  alt: 'cramp-language above cramp-overview, in English. The left half is in light colours, the right half in dark ones.',
};
