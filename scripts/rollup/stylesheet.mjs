/** Gives `#stylesheet`: the styles of all widgets with a text, from what is built in dist/. */
export const stylesheet = () => ({
  name: 'stylesheet',
  resolveId: (id) => (id === '#stylesheet' ? '\0stylesheet' : null),
  async load(id) {
    if (id !== '\0stylesheet') return null;
    const { wholeStylesheet } = await import('../../dist/prerender/stylesheet.js');
    return `export default ${JSON.stringify(wholeStylesheet())};`;
  },
});
