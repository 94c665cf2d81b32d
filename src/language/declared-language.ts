import { kit } from '../kit-symbol.js';

/**
 * `<html lang>` as the host wrote it: a page translator that rewrites it does not speak for the host.
 * The last word of the host is kept on `<html>`, so that the runtime knows what the loader has read.
 */
export function declaredTag(): string {
  const html: HTMLElement & { [kit]?: string } = document.documentElement;
  // Chrome and Google Translate mark a page that they translate with a class, Edge with an attribute.
  // Firefox and Safari leave no mark.
  return html.matches('.translated-ltr,.translated-rtl') ||
    document.head.querySelector('[_msttexthash]')
    ? (html[kit] ?? '')
    : (html[kit] = html.lang);
}
