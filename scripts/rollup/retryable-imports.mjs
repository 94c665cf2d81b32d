/**
 * Gives a dynamic import that is tried again an address of its own. Browsers remember a module that
 * failed to load and do not ask the server a second time (https://github.com/whatwg/html/issues/6768).
 */
export const retryableImports = () => ({
  name: 'retryable-imports',
  renderDynamicImport: () => ({ left: 'importAgain(', right: ', import.meta.url)' }),
  renderChunk: (code) =>
    code.includes('importAgain(') ? { code: `${importAgain}\n${code}`, map: null } : null,
});

const importAgain = `const tries = new Map();
function importAgain(path, base) {
  const url = new URL(path, base);
  const tried = tries.get(url.href) ?? 0;
  tries.set(url.href, tried + 1);
  if (tried) url.searchParams.set('try', tried + 1);
  return import(url.href);
}`;
