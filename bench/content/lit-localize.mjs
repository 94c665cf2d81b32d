// What a developer would have written with `msg()` into the code, and what `lit-localize build` makes
// of the translations: one module of templates a language.
import { flatWords } from './words.mjs';

// @lit/localize knows no plurals: the code picks the message, so that English has all of them too.
const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The messages of the source language: a function a text, its placeholders as parameters. */
export function sourceMessages(english) {
  const texts = flatWords(english);
  for (const plural of plurals) texts[`about.sources.${plural}`] ??= texts['about.sources.other'];
  const lines = Object.entries(texts).map(([id, text]) => {
    const names = [...new Set(placeholders(text))];
    const parameters = names.length ? `({ ${names.join(', ')} })` : '()';
    return `'${id}': ${parameters} => msg(${literal(text, (name) => name)}, { id: '${id}' }),`;
  });
  return `import { msg, str } from '@lit/localize';\nexport const messages = {\n${lines.join('\n')}\n};\n`;
}

/** The templates of a translation. A placeholder is the number of the expression in the source. */
export function templates(locale, english) {
  const source = flatWords(english);
  const lines = Object.entries(flatWords(locale)).map(([id, text]) => {
    const names = placeholders(source[id] ?? source['about.sources.other']);
    return `'${id}': ${literal(text, (name) => names.indexOf(name))},`;
  });
  return `import { str } from '@lit/localize';\nexport const templates = {\n${lines.join('\n')}\n};\n`;
}

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** A text as a string, or as a template where it has placeholders. */
function literal(text, by) {
  if (!placeholders(text).length) return JSON.stringify(text);
  const escaped = text.replace(/[`\\]/g, '\\$&');
  return `str\`${escaped.replace(/\{(\w+)\}/g, (_, name) => `\${${by(name)}}`)}\``;
}
