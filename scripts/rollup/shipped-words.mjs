/** Ships of a locale file what readers see: what translators need besides stays in the repository. */
export const shippedWords = () => ({
  name: 'shipped-words',
  transform(code, id) {
    if (!/[\\/]locales[\\/][\w-]+\.json$/.test(id)) return null;
    const { review, messages } = JSON.parse(code);
    return { code: JSON.stringify({ review, messages }), map: null };
  },
});
