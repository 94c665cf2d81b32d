const candidates = new Map<HTMLElement, string>();
let forget: (() => void) | undefined;

/**
 * Says one sentence to assistive technology, politely, for the whole page: however many widgets turn
 * at once, the first that can be heard speaks and the others are quiet.
 *
 * @param region The live region (`role="status"`) of a widget.
 */
export function announce(region: HTMLElement, sentence: string): void {
  // Later, when all have turned: to ask whether one is visible has the browser work out the styles of all.
  if (candidates.size === 0) setTimeout(speak);
  candidates.set(region, sentence); // its last one counts
}

function speak(): void {
  const [region, sentence] = [...candidates].find(([each]) => isReachable(each)) ?? [];
  candidates.clear();
  if (!region || !sentence) return;
  forget?.();
  region.textContent = sentence;
  // Whoever reads the widget line by line later should not find the sentence there.
  const timer = setTimeout(() => forget?.(), 5000);
  forget = () => {
    clearTimeout(timer);
    region.textContent = '';
    forget = undefined; // nor should a widget that is gone be held
  };
}

/** Whether assistive technology can find it. Browsers from before 2024 see less well. */
function isReachable(element: HTMLElement): boolean {
  const isVisible =
    element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
  return isVisible && !isCutOff(element);
}

/** Whether it is shown, but for eyes only, as the page behind a modal dialog is. */
function isCutOff(element: Element): boolean {
  if (element.closest('[inert], [aria-hidden=true]')) return true;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  if (host) return isCutOff(host);
  return document.querySelector('dialog:modal') !== null && !element.closest('dialog:modal');
}
