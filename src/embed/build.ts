/** An element: its name, its attributes if it has any, and what is in it. */
export interface Tree extends ReadonlyArray<string | Attributes | Tree> {
  readonly 0: string;
}

type Attributes = Readonly<Record<string, string>>;

const svg = 'http://www.w3.org/2000/svg';

/** Builds an element. Not from HTML, which pages that require Trusted Types would refuse. */
export function build([name, ...rest]: Tree, namespace?: string): Element {
  const space = name === 'svg' ? svg : namespace;
  const element = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const each of rest) {
    if (typeof each === 'string') element.append(each);
    else if (isTree(each)) element.append(build(each, space));
    else
      for (const [attribute, value] of Object.entries(each)) element.setAttribute(attribute, value);
  }
  return element;
}

const isTree = (each: Tree | Attributes): each is Tree => Array.isArray(each);
