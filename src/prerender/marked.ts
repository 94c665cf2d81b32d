/** The HTML of a widget, with the fingerprint of what it was made of on its box. */
export const marked = (html: string, fingerprint: string): string =>
  html.replace(/^<\w+/, (box) => `${box} data-prerendered="${fingerprint}"`);
