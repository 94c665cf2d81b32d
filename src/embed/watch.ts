/**
 * Shows each element of the page to `visit`, also in open shadow roots: now, once the page is read and when
 * the network is back, when it is added, and with all that is in it when one of these attributes of it
 * changes. Where `visit` returns true, a shadow root of the element is left alone.
 *
 * Returns the observer that does it.
 */
export function watch(
  attributeFilter: string[],
  visit: (element: Element) => boolean,
): MutationObserver {
  const observer = new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records)
      for (const node of attributeName ? [target] : addedNodes)
        if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(look);
  });
  const awaited: Record<string, Promise<void>> = {};
  const enter = (root: Document | ShadowRoot): void => {
    observer.observe(root, { attributeFilter, childList: true, subtree: true });
    root.querySelectorAll('*').forEach(look);
  };
  const lookAtAll = (): void => enter(document);
  const look = (element: Element): void => {
    if (visit(element)) return;
    if (element.shadowRoot) enter(element.shadowRoot);
    else if (!element.matches(':defined'))
      // Its root comes without a word. Waiting for each would hold those whose tag is never defined, and
      // `<button is="…">` has no tag to wait for.
      awaited[element.localName] ??= customElements
        .whenDefined(element.localName)
        .then(lookAtAll, lookAtAll);
  };
  lookAtAll();
  addEventListener('DOMContentLoaded', lookAtAll); // settings may have come after a widget
  addEventListener('online', lookAtAll);
  return observer;
}
