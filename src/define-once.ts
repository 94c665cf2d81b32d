/** Registers a tag unless the page already has it: the first copy or version wins. Does nothing on a server. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements?.get(tag)) globalThis.customElements?.define(tag, element);
}
