import type en from '#locales/en.json';

type Leaf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The key of a text, such as `causes.heading`. A wrong one does not compile. */
export type Key = WithoutPlural<Leaf<(typeof en)['messages']>>;

/** A part of the words, such as `causes`. */
export type Section = keyof (typeof en)['messages'];
