// Never imported: each line has to be refused by the compiler.
import type {} from 'cramp-kit/jsx';
import 'cramp-kit/define/cramp-prevention.js';

// @ts-expect-error a group list is text
export const number = <cramp-causes groups={3} />;

// @ts-expect-error no such tag
export const tag = <cramp-cause />;

// @ts-expect-error no such attribute
export const attribute = <cramp-prevention limt={3} />;

// @ts-expect-error a number of tips
document.querySelector('cramp-prevention')!.limit = 'three';
