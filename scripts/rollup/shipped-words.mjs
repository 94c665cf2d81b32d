import { basename } from 'node:path';

/**
 * Ships of a locale file what readers see, and its language, by which the kit knows that it has got the
 * right one: what translators need besides stays in the repository.
 */
export const shippedWords = () => ({
  name: 'shipped-words',
  transform(code, id) {
    if (!/[\\/]locales[\\/][\w-]+\.json$/.test(id)) return null;
    const { review, messages } = JSON.parse(code);
    const language = basename(id, '.json');
    return { code: JSON.stringify({ language, review, messages }), map: null };
  },
});
