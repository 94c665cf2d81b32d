/** The tags of the kit. */
export const tags = [
  'cramp-causes',
  'cramp-guide',
  'cramp-help',
  'cramp-language',
  'cramp-overview',
  'cramp-prevention',
  'cramp-relief',
  'cramp-vs-rls',
] as const;

/** A tag of the kit. All can be written as HTML. */
export type Tag = (typeof tags)[number];

/** The tags with a text. */
export type TextTag = Exclude<Tag, 'cramp-language'>;

/** The attributes that they take, beside `lang`. */
export const attributeNames: readonly string[] = [
  'booking-url',
  'emergency-number',
  'groups',
  'heading-level',
  'languages',
  'limit',
  'phone',
];
