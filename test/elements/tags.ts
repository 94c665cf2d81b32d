import { html, unsafeStatic } from 'lit/static-html.js';
import { shown } from '../helpers/shown.js';

/** The widgets with a text. */
export const texts = [
  'cramp-overview',
  'cramp-vs-rls',
  'cramp-causes',
  'cramp-relief',
  'cramp-prevention',
  'cramp-help',
  'cramp-guide',
] as const;

/** All tags of the kit. */
export const tags = [...texts, 'cramp-language'] as const;

/** An element of this tag, in this language, once its text is on the screen. */
export function mounted(tag: string, lang = 'en'): Promise<HTMLElement> {
  const name = unsafeStatic(tag);
  return shown(html`<${name} lang=${lang}></${name}>`);
}
