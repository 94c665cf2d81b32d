const said = new Set<string>();

/** Warns in the console, once: a page is looked at several times. */
export function warnOnce(warning: string, ...about: unknown[]): void {
  if (said.has(warning)) return;
  said.add(warning);
  console.warn(`cramp-kit: ${warning}`, ...about);
}
