/** Takes comments and space out of the stylesheets, which are texts to terser: it leaves them as they are. */
export const minifiedStyles = () => ({
  name: 'minified-styles',
  async transform(code, id) {
    if (!/[\\/]build[\\/]styles[\\/]/.test(id)) return null;
    const { minified } = await import('../../build/prerender/minified.js');
    return { code: code.replace(/`[^`]+`/g, minified), map: null };
  },
});
