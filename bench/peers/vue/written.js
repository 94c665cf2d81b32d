/** Numbers as the reader writes them. vue-i18n would put them in as they are. */
export const written = (values = {}, n) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, n(value)]));
