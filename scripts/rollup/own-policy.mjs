const made = /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:\s*(\w+)\s*=>\s*\4\s*\})\)/;

/**
 * Gives Lit's Trusted Types policy the kit's name, so that the script build runs beside another copy of
 * Lit on a page that allows each policy once. Where the page does not allow it, the script stops before it
 * takes over what stands in the tags. A second copy of the kit shows nothing, so it does not ask for the
 * name again. Stops the build where Lit has no such policy.
 */
export const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/[\\/]lit-html\.js$/.test(id)) return null;
    const own = code.replace(made, 'crampKit(() => $1.createPolicy("cramp-kit", $3))');
    if (own === code) this.error('No Trusted Types policy found to rename.');
    return { code: own + crampKit, map: null };
  },
});

const crampKit = `
function crampKit(create) {
  let policy = customElements.get('cramp-help') ? undefined : create();
  return { createHTML: (html) => (policy ??= create()).createHTML(html) };
}`;
