let again = '';
const coming: Record<string, Promise<unknown>> = {};

/**
 * Fetches a file of the kit, which stands beside the script. `use` gets what is in it, and throws where
 * a server has sent something else. Browsers remember a module, also one that failed to load
 * (https://github.com/whatwg/html/issues/6768), so what is asked for after a failure has another address.
 */
export const file = <Module, Used = Module>(
  path: string,
  use?: (module: Module) => Used,
): Promise<Used> =>
  import('./' + path + again).then(use).catch((error: unknown) => {
    again = '?' + Date.now();
    throw error;
  });

/**
 * Fetches a file that nothing makes up for, once for everybody. Where it cannot be had, the screen stays
 * as it is and the page is told; the next call tries again.
 */
export const needed = <Used>(
  path: string,
  use: (module: never) => Used,
): Promise<Used | undefined> =>
  (coming[path] ??= file(path, use).catch((error: unknown) => {
    delete coming[path];
    console.warn('cramp-kit:', error);
    document.dispatchEvent(new CustomEvent('cramp-error', { detail: { code: 'script-failed' } }));
  })) as Promise<Used | undefined>;
