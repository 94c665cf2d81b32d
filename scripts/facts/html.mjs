const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is HTML already. */
class Markup {
  #text;

  constructor(text) {
    this.#text = text;
  }

  toString() {
    return this.#text;
  }
}

/** Makes HTML of a template. What is put into it is escaped, unless `html` has made it. */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(written)));
}

/** HTML from a file of ours, such as the style. */
export const trusted = (text) => new Markup(text);

function written(value) {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(written).join('');
  return `${value ?? ''}`.replace(/[&<>"']/g, (character) => entities[character]);
}
