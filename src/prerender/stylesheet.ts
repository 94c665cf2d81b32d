import type { CSSResultOrNative, ReactiveElement } from 'lit';
import { CrampLanguage } from '../elements/cramp-language.js';
import { escaped } from './element.js';
import { minified } from './minified.js';
import type { ResolvedOptions } from './options.js';
import { widgets } from './widgets.js';

/** The styles of a widget, as they stand before its text. */
export const styleElement = (
  styles: ResolvedOptions['styles'],
  constructor: typeof ReactiveElement,
): string =>
  styles === 'inline'
    ? `<style>${stylesheet(constructor)}</style>`
    : `<link rel="stylesheet" href="${escaped(styles.href)}">`;

/** The one stylesheet that serves all widgets with a text: what stands in `cramp-kit.css`. */
export const wholeStylesheet = (): string =>
  stylesheet(...Object.values(widgets).map(({ constructor }) => constructor));

/** The styles of the picker. */
export const pickerStylesheet = (): string => stylesheet(CrampLanguage);

/** The styles of some elements, each once. */
function stylesheet(...constructors: readonly (typeof ReactiveElement)[]): string {
  const styles = constructors.flatMap((constructor) => {
    void constructor.observedAttributes; // Lit gathers `elementStyles` when it is first asked
    return constructor.elementStyles;
  });
  return renamed(minified([...new Set(styles)].map(cssText).join('')));
}

const cssText = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

/** Shortens the names that are our own. */
function renamed(css: string): string {
  const names = [...new Set(css.match(privateName))];
  return css.replace(privateName, (name) => `--_${names.indexOf(name).toString(36)}`);
}

const privateName = /--_[a-z]+/g;
