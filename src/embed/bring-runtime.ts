import { fallback, type Language } from '../language/languages.js';
import { file } from './files.js';

let coming: Promise<unknown> | undefined;

/**
 * Fetches the runtime, once for everybody, and at the same time the words that it will ask for. From
 * then on all widgets are its own. Where it cannot be had, the screen stays as it is; the next call
 * tries again.
 */
export function bringRuntime(language: string = fallback): void {
  if (language !== fallback) file(`locales/${language}.js`).catch(() => {}); // it says so itself
  coming ??= file('runtime.js', isRuntime).catch((error: unknown) => {
    coming = undefined;
    console.warn('cramp-kit:', error);
    document.dispatchEvent(new CustomEvent('cramp-error', { detail: { code: 'script-failed' } }));
  });
}

/** Throws where it is not. */
const isRuntime = ({ languages }: { readonly languages: readonly Language[] }) => languages[0];
