import { attributeNames, tags } from '../tags.js';
import { warnOnce } from './warn-once.js';

/**
 * Puts the tag into `<div data-cramp="causes" data-heading-level="3">`, for editors that let no other
 * tags through. What stood in the div is then what readers see until the text is there.
 */
export function fill(div: Element): void {
  const name = div.getAttribute('data-cramp');
  const tag = `cramp-${name}`;
  if (name === null || [...div.children].some(({ localName }) => localName === tag)) return;
  if (!isTag(tag))
    return warnOnce(`data-cramp="${name}" names no widget. Use one of: ${names}.`, div);
  const element = document.createElement(tag);
  for (const attribute of attributeNames) {
    const value = div.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...div.childNodes);
  div.append(element);
}

const isTag = (name: string): boolean => (tags as readonly string[]).includes(name);

const names = tags.map((tag) => tag.replace('cramp-', '')).join(', ');
