// A widget as a tag, in each way of writing that sites have.
import { attributesOf } from './widgets.js';

const source = 'https://www.nhs.uk/conditions/leg-cramps/';

/** `<cramp-causes lang="es">`, with a link that readers see until the text is there. */
export const plainTag = (choice) => element(`cramp-${choice.widget}`, written(choice), choice);

/** The same where numbers are written otherwise: `heading-level={3}`. */
export const templateTag = (choice, number) =>
  element(`cramp-${choice.widget}`, written(choice, number), choice);

/** `<div data-cramp="causes" lang="es">`, for editors that strip the tags they do not know. */
export const divTag = (choice) =>
  element('div', [`data-cramp="${choice.widget}"`, ...written(choice, text, 'data-')], choice);

/** `[cramp widget="causes" lang="es"]` */
export const shortcode = (choice) =>
  `[${['cramp', `widget="${choice.widget}"`, ...written(choice)].join(' ')}]`;

/** The command that writes the widget as HTML, with what is chosen in it. */
export function command(choice, stylesheet) {
  const tag = `cramp-${choice.widget}`;
  const options = [
    ...(choice.lang ? ['--lang', choice.lang] : ['--follow']),
    ...attributesOf(choice).flatMap(([name, value]) => [`--${name}`, value]),
    '--styles',
    `link=${stylesheet}`,
    '--out',
    `${tag}.html`,
  ];
  return ['npx cramp-kit prerender', tag, ...options.map(quoted)].join(' ');
}

function element(name, attributes, { widget, lang }) {
  const start = `<${[name, ...attributes].join(' ')}>`;
  if (widget === 'language') return `${start}</${name}>`;
  const english = lang === 'en' ? '' : ' lang="en"';
  return `${start}\n  <a href="${source}"${english}>About leg cramps (NHS)</a>\n</${name}>`;
}

function written(choice, number = text, prefix = '') {
  const attributes = attributesOf(choice).map(([name, value]) =>
    (name === 'heading-level' ? number : text)(`${prefix}${name}`, value),
  );
  return [...(choice.lang ? [text('lang', choice.lang)] : []), ...attributes];
}

/** For HTML. JSX and the templates of frameworks read such texts as HTML does. */
const text = (name, value) =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

const quoted = (word) => (/^[\w@:/.,+=-]+$/.test(word) ? word : `"${word}"`);
