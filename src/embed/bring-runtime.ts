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
  // Throws where what came is not the runtime.
  const used = (runtime: { languages: readonly Language[] }) => runtime.languages[0];
  coming ??= file('runtime.js', used).catch((error: unknown) => {
    coming = undefined;
    console.warn('cramp-kit:', error);
    document.dispatchEvent(new CustomEvent('cramp-error', { detail: { code: 'script-failed' } }));
  });
}
