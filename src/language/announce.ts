let spoken = false;
let forget: (() => void) | undefined;

/**
 * Says one sentence to assistive technology, politely, for the whole page: however many widgets turn
 * at once, the first visible one speaks and the others are quiet.
 *
 * @param region The live region (`role="status"`) of a widget.
 */
export function announce(region: HTMLElement, sentence: string): void {
  if (spoken || !isVisible(region)) return;
  spoken = true;
  setTimeout(() => (spoken = false));
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
function isVisible(element: HTMLElement): boolean {
  return (
    element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0
  );
}
