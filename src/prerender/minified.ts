/** Takes out of CSS its comments, and the space that it needs nowhere. */
export const minified = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':') // not ` :`, which begins a selector
    .replace(/;\}/g, '}')
    .replace(/='([\w-]+)'\]/g, '=$1]')
    .replace(/(?<![\w.])0\./g, '.')
    .trim();
