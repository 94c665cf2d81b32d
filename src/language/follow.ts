import { onPageChange } from './page-language.js';

/** One observer for each document or shadow root that holds a widget, and who listens to it. */
const watched = new Map<Node, { observer: MutationObserver; followers: Set<() => void> }>();

/**
 * Calls back when the language of an element may have changed: a `lang` changes anywhere on the way
 * out to `<html>`, shadow roots included, or the host calls `setLanguage` or `configure`. Moving the
 * element is the caller's to notice.
 *
 * Returns the function that ends it; the last one out takes the observer along.
 */
export function follow(element: Element, follower: () => void): () => void {
  const roots = rootsAround(element);
  for (const root of roots) watch(root).followers.add(follower);
  const forget = onPageChange(follower);
  return () => {
    forget();
    for (const root of roots) unwatch(root, follower);
  };
}

/** The root the element is in, the root its host is in, and so on to the document. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>; // not told by its class: a frame has others
  return host ? [root, ...rootsAround(host)] : [root];
}

function watch(root: Node) {
  let entry = watched.get(root);
  if (!entry) {
    const followers = new Set<() => void>();
    const observer = new MutationObserver(() => followers.forEach((follower) => follower()));
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    watched.set(root, (entry = { observer, followers }));
  }
  return entry;
}

function unwatch(root: Node, follower: () => void): void {
  const entry = watched.get(root);
  entry?.followers.delete(follower);
  if (entry?.followers.size !== 0) return;
  entry.observer.disconnect();
  watched.delete(root);
}
