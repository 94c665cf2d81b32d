/** Where the last word of the host is kept: on `<html>`, so that the runtime knows what the loader has read. */
const declared = Symbol.for('cramp-kit');

/** `<html lang>` as the host wrote it: a page translator that rewrites it does not speak for the host. */
export function declaredTag(): string {
  const html: HTMLElement & { [declared]?: string } = document.documentElement;
  // Chrome and Google Translate mark a page that they translate with a class, Edge with an attribute.
  // Firefox and Safari leave no mark.
  return html.matches('.translated-ltr,.translated-rtl') ||
    document.head.querySelector('[_msttexthash]')
    ? (html[declared] ?? '')
    : (html[declared] = html.lang);
}
