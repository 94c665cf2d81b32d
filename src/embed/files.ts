let again = '';

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
