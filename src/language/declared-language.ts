let declared: string | undefined;

/** `<html lang>` as the host wrote it: a page translator that rewrites it does not speak for the host. */
export function declaredTag(): string | undefined {
  if (!isMachineTranslated()) declared = document.documentElement.lang;
  return declared;
}

/**
 * Whether a browser is showing a machine translation of the page. Chrome and Google Translate mark
 * `<html>` with a class, Edge the `<title>` with an attribute. Firefox and Safari leave no mark.
 */
function isMachineTranslated(): boolean {
  return (
    document.documentElement.matches('.translated-ltr, .translated-rtl') ||
    document.querySelector('title[_msttexthash]') !== null
  );
}
