const made = /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:\s*(\w+)\s*=>\s*\4\s*\})\)/;

/**
 * Gives Lit's Trusted Types policy the kit's name, so that the script build runs beside another copy of
 * Lit on a page that allows each policy once. It is made with the first template: a second copy of the
 * kit shows nothing, so it does not ask for the name again. Stops the build where Lit has no such policy.
 */
export const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/[\\/]lit-html\.js$/.test(id)) return null;
    const own = code.replace(
      made,
      '{ createHTML: (html) => (crampKit ??= $1.createPolicy("cramp-kit", $3)).createHTML(html) }',
    );
    if (own === code) this.error('No Trusted Types policy found to rename.');
    return { code: `${own}\nlet crampKit;`, map: null };
  },
});
