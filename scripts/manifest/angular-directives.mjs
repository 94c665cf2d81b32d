import { tagged } from './analyze.mjs';

/**
 * A directive for each tag, as the text of a TypeScript file that an Angular app compiles as its own.
 * With a directive on it a tag is known to the template, and so are its attributes. Its events are
 * known without: Angular asks the types of the element.
 */
export const angularDirectives = (manifest) => `
// The tags of cramp-kit for the templates of Angular. Made by cramp-kit, not to be edited.
import { Directive, input } from '@angular/core';

${tagged(manifest).map(directive).join('\n')}
/** For the \`imports\` of a component. */
export const crampTags = [${tagged(manifest).map(className).join(', ')}] as const;
`;

const className = ({ name }) => `${name}Tag`;

const directive = (element) => `
/** ${line(element.description)} */
@Directive({
  selector: '${element.tagName}',
  host: { ${element.attributes.map(({ name, fieldName }) => `'[attr.${name}]': '${fieldName}()'`)} },
})
export class ${className(element)} {
  ${element.attributes.map(attribute).join('\n\n')}
}
`;

const attribute = ({ name, fieldName, type, description }) => {
  const alias = name === fieldName ? '' : `undefined, { alias: '${name}' }`;
  return `/** ${line(description)} */
  readonly ${fieldName} = input<${withDigits(type.text)}>(${alias});`;
};

/** Without brackets, a number in a template is a text. */
function withDigits(type) {
  const values = type.split(' | ');
  const digits = values
    .filter((value) => /^(?:\d+|number)$/.test(value))
    .map((value) => (value === 'number' ? '`${number}`' : `'${value}'`));
  return [...new Set([...values, ...digits, 'null'])].join(' | ');
}

const line = (text) => text.replace(/\s+/g, ' ');
