let spoken = false;

/**
 * Says one sentence to assistive technology, politely, for the whole page: however many widgets turn
 * at once, the first visible one speaks and the others are quiet.
 *
 * @param region The live region (`role="status"`) of a widget, empty until now.
 */
export function announce(region: HTMLElement, sentence: string): void {
  if (spoken || region.getClientRects().length === 0) return;
  spoken = true;
  region.textContent = sentence;
  setTimeout(() => (spoken = false));
  // Whoever reads the widget line by line later should not find the sentence there.
  setTimeout(() => (region.textContent = ''), 5000);
}
