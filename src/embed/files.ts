let again = '';

/**
 * Fetches a file of the kit, which stands beside the script. Browsers remember a module that failed to
 * load (https://github.com/whatwg/html/issues/6768), so what is asked for after a failure has another address.
 */
export const file = <Module>(path: string): Promise<Module> =>
  import(new URL(path + again, import.meta.url).href).catch((error: unknown) => {
    again = `?${Date.now()}`;
    throw error;
  });
