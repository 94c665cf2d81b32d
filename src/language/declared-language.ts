let declared = '';

/** `<html lang>` as the host wrote it: a page translator that rewrites it does not speak for the host. */
export function declaredTag(): string {
  const html = document.documentElement;
  // Chrome and Google Translate mark a page that they translate with a class, Edge with an attribute.
  // Firefox and Safari leave no mark.
  if (
    !html.matches('.translated-ltr,.translated-rtl') &&
    !document.head.querySelector('[_msttexthash]')
  )
    declared = html.lang;
  return declared;
}
