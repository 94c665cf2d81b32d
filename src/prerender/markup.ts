import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { tidy } from './tidy.js';

/** Lit refuses to render a `<slot>` outside an element; this one has nothing to say. */
class Host extends ElementRenderer {}

/** Renders a template as clean HTML: nobody will hydrate it. At once, so that settings hold to the end. */
export function markup(template: TemplateResult, tag: string): string {
  return tidy(collectResultSync(render(template, { customElementHostStack: [new Host(tag)] })));
}
