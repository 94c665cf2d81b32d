import { configuration, onConfigure } from '../settings/configure.js';
import { declaredTag } from './declared-language.js';
import { canonical } from './match.js';

let chosen: string | undefined;
const followers = new Set<() => void>();

/**
 * Sets the language of every widget that has no `lang` on itself or on an ancestor below `<html>`.
 * This is what the picker calls. It is kept for as long as the page lives, and stored nowhere.
 *
 * @param tag A BCP 47 tag such as `es` or `zh-Hant`; `null` lets `<html lang>` decide again. A tag
 *   that names no language does the same. Nothing is thrown.
 */
export function setLanguage(tag: string | null): void {
  chosen = tag ?? undefined;
  tellFollowers();
}

/**
 * Calls back whenever `setLanguage` or `configure` is called, and when the network is back. Returns
 * the function that ends it.
 */
export function onPageChange(follower: () => void): () => void {
  if (followers.size === 0) addEventListener('online', tellFollowers);
  followers.add(follower);
  const forget = onConfigure(follower);
  return () => {
    followers.delete(follower);
    forget();
    if (followers.size === 0) removeEventListener('online', tellFollowers);
  };
}

function tellFollowers(): void {
  followers.forEach((follower) => follower());
}

/**
 * The tags that the page asks for, the most wanted first: `setLanguage()` or the picker, else
 * `<html lang>`, else, where the page declares none, the host's i18next, else the browser's languages.
 */
export function pageTags(): readonly string[] {
  for (const tag of [chosen, declaredTag(), configuration().i18n?.instance.language])
    if (tag && canonical(tag)) return [tag];
  return navigator.languages.filter(canonical);
}
