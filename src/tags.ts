/** The tags of the kit. */
export const tags: readonly string[] = [
  'cramp-causes',
  'cramp-guide',
  'cramp-help',
  'cramp-language',
  'cramp-overview',
  'cramp-prevention',
  'cramp-relief',
  'cramp-vs-rls',
];

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
