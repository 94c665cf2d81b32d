/** The tags with a text. */
export type TextTag =
  | 'cramp-overview'
  | 'cramp-vs-rls'
  | 'cramp-causes'
  | 'cramp-relief'
  | 'cramp-prevention'
  | 'cramp-help'
  | 'cramp-guide';

/** A tag that can be written as HTML. */
export type PrerenderTag = TextTag | 'cramp-language';
