const english = { lang: 'en' };
const arabic = { lang: 'ar' };

/** How much of a widget is shown on a wide page, where all of it would be too much. */
const shortened = {
  'cramp-causes': 'groups="everyday body medicines"',
  'cramp-prevention': 'limit="3"',
};

const written = (tag) =>
  tag === 'cramp-guide'
    ? `The top of ${tag}`
    : [tag, shortened[tag]].filter(Boolean).join(' with ');
const halves = 'The left half is in light colours, the right half in dark ones.';

/** The pictures of the docs: what stands in each, and the words for it on the pages that are made. */
export const pictures = {
  readme: {
    screens: [
      { tag: 'cramp-relief', ...english, wide: true },
      { tag: 'cramp-vs-rls', ...arabic, dark: true },
    ],
  },
};

for (const name of ['overview', 'vs-rls', 'causes', 'relief', 'prevention', 'help', 'guide']) {
  const tag = `cramp-${name}`;
  pictures[`${tag}-wide`] = {
    page: [{ tag, attributes: shortened[tag] }],
    alt: `${written(tag)} on a wide page, in English. ${halves}`,
  };
  pictures[`${tag}-phones`] = {
    screens: [
      { tag, ...english },
      { tag, ...english, dark: true },
      { tag, ...arabic },
    ],
    alt: `The top of ${tag} on three phones: in English, in dark colours, and in Arabic from right to left.`,
  };
}

pictures['cramp-language-wide'] = {
  page: [{ tag: 'cramp-language' }, { tag: 'cramp-overview' }],
  alt: `cramp-language above cramp-overview, in English. ${halves}`,
};
