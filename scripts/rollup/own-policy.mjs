/**
 * Renames Lit's Trusted Types policy to the kit's name, so that the script build runs beside another
 * copy of Lit on a page that allows each policy once. Stops the build when Lit no longer has it.
 */
export const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/lit-html(\/node)?\/lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(/createPolicy\((["'])lit-html\1/, 'createPolicy("cramp-kit"');
    if (renamed === code) this.error('No Trusted Types policy found to rename.');
    return { code: renamed, map: null };
  },
});
