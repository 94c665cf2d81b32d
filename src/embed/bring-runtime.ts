import { fallback, type Language } from '../language/languages.js';
import { file, needed } from './files.js';

/**
 * Fetches the runtime, and at the same time the words that it will ask for. From then on all widgets are
 * its own.
 */
export function bringRuntime(language: string = fallback): void {
  if (language !== fallback) file(`locales/${language}.js`).catch(() => {}); // it says so itself
  // Throws where what came is not the runtime.
  void needed('runtime.js', (runtime: { languages: readonly Language[] }) => runtime.languages[0]);
}
