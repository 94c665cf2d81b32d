import type { CitationId } from './citations.js';

/**
 * How well a statement is supported: several official pages say it (`consensus`), small or
 * low-certainty trials do (`low`), trials disagree (`mixed`), only lists name it (`listed`), a
 * medicines regulator says it (`regulator`), or nobody but us (`none`).
 */
export type Evidence = 'consensus' | 'low' | 'mixed' | 'listed' | 'regulator' | 'none';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The tag of a fact of the content brief: `S` from the source document, `X` added to it. */
type FactId =
  `${'S' | 'X'}${Digit}${Digit}` | `S30${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i'}`;

/** One statement that a reader sees: why it may be made, without the words that make it. */
export interface Block<Id extends string = string> {
  /** Names the words of this block in the locale files. */
  readonly id: Id;
  /** The facts that it states, or states more safely than the source document did. */
  readonly facts: readonly FactId[];
  readonly evidence: Evidence;
  /** What readers are shown as its source. Empty where no source may be shown. */
  readonly citations: readonly CitationId[];
  /** Numbers in its words, so that no translation can change a time or a dose. */
  readonly values?: Readonly<Record<string, number>>;
  /** The picture beside it. */
  readonly drawing?: 'calf' | 'standing' | 'thigh';
}

/** A list of blocks whose ids the compiler knows, so that keys made from them are checked. */
export function blocks<const Id extends string>(list: readonly Block<Id>[]): readonly Block<Id>[] {
  return list;
}
