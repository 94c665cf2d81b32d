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

const importAgain = `const failures = new Map();
function importAgain(path, base) {
  const url = new URL(path, base);
  const { href } = url;
  const failed = failures.get(href) ?? 0;
  if (failed) url.searchParams.set('try', failed + 1);
  return import(url.href).catch((error) => {
    failures.set(href, failed + 1);
    throw error;
  });
}`;
