import { fallback } from '../language/languages.js';
import { canonical } from '../language/match.js';
import type { Configuration } from '../settings/configuration.js';
import { inspect, isRecord, type Report } from '../settings/problem.js';
import type { AttributeValue } from './attributes.js';

/** How a widget is written as HTML. */
export interface PrerenderOptions {
  /**
   * The language that is asked for, a BCP 47 tag: `es`, `pt-BR`. English by default, and English with
   * a note where there is no such text.
   */
  readonly lang?: string;
  /**
   * The attributes of the tag, by their names in HTML: `{ 'heading-level': 3 }`. `lang: null` leaves
   * `lang` off the tag: with the script on the page, the widget then follows the page and its picker.
   */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** What `configure()` would be told on the page. Holds for this call only. */
  readonly settings?: Configuration;
  /** Declarative shadow DOM; `false` gives plain children, for the styles of the page. */
  readonly shadow?: boolean;
  /** In the shadow root: a `<style>`, or a `<link>` to where the site keeps `cramp-kit.css`. */
  readonly styles?: 'inline' | { readonly href: string };
}

/** Options that make sense, with the defaults of those that were not given. */
export type ResolvedOptions = Required<PrerenderOptions>;

const names = ['lang', 'attributes', 'settings', 'shadow', 'styles'];

/** Fills in what is not said. What makes no sense is reported, also a name that is not known. */
export function readOptions(options: PrerenderOptions, report: Report): ResolvedOptions {
  for (const [name, value] of Object.entries(options))
    if (!names.includes(name))
      report({ name, value: inspect(value), hint: `The options are: ${names.join(', ')}.` });
  const { lang = fallback, attributes = {}, settings = {}, shadow = true, styles } = options;
  if (!canonical(lang))
    report({ name: 'lang', value: inspect(lang), hint: 'Use a language tag, as in es or pt-BR.' });
  for (const [name, value] of Object.entries({ attributes, settings }))
    if (!isRecord(value)) report({ name, value: inspect(value), hint: 'Use an object.' });
  if (typeof shadow !== 'boolean')
    report({ name: 'shadow', value: inspect(shadow), hint: 'Use true or false.' });
  if (styles !== undefined && !shadow)
    report({ name: 'styles', value: inspect(styles), hint: 'Without shadow the page has them.' });
  return { lang, attributes, settings, shadow, styles: readStyles(styles, report) };
}

function readStyles(styles: unknown, report: Report): ResolvedOptions['styles'] {
  const { href } = Object(styles ?? {}) as { readonly href?: unknown };
  if (typeof href === 'string' && href.trim()) return { href };
  if (styles !== undefined && styles !== 'inline')
    report({
      name: 'styles',
      value: inspect(styles),
      hint: "Use 'inline' or { href: '/cramp-kit/cramp-kit.css' }.",
    });
  return 'inline';
}
