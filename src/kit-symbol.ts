/** Under this key copies of the kit find what another one has left in the page. */
export const kit = Symbol.for('cramp-kit');
