/**
 * Gives a dynamic import that is asked for again an address of its own: the kit does so only where what
 * came was no good. Browsers remember a module, also one that failed to load, and do not ask the server
 * a second time (https://github.com/whatwg/html/issues/6768).
 */
export const retryableImports = () => ({
  name: 'retryable-imports',
  renderDynamicImport: () => ({ left: 'importAgain(', right: ', import.meta.url)' }),
  renderChunk: (code) =>
    code.includes('importAgain(') ? { code: `${importAgain}\n${code}`, map: null } : null,
});

const importAgain = `const asked = new Map();
function importAgain(path, base) {
  const url = new URL(path, base);
  const { href } = url;
  const times = (asked.get(href) ?? 0) + 1;
  asked.set(href, times);
  if (times > 1) url.searchParams.set('try', times);
  return import(url.href);
}`;
