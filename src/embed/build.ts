/**
 * An element: its head, then what is in it. A head has the name and the attributes, a line each
 * (`a\nhref=/about`).
 */
export type Tree = readonly [head: string, ...children: (string | Tree)[]];

const svg = 'http://www.w3.org/2000/svg';

/** Builds an element. Not from HTML, which pages that require Trusted Types would refuse. */
export function build([head, ...children]: Tree, namespace?: string): Element {
  const [name, ...attributes] = head.split('\n') as [string, ...string[]];
  const space = name === 'svg' ? svg : namespace;
  const element = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const attribute of attributes) {
    const [key, value] = attribute.split(/=(.*)/) as [string, string];
    element.setAttribute(key, value);
  }
  for (const child of children)
    element.append(typeof child === 'string' ? child : build(child, space));
  return element;
}
