/**
 * The text that stands in a widget as HTML (`prerender`): in its shadow root, or as plain children. It
 * carries its language, and `data-prerendered`, the fingerprint of what it was made of.
 */
export function standingIn(widget: Element): HTMLElement | null {
  return (
    widget.shadowRoot?.querySelector<HTMLElement>('[data-prerendered]') ??
    widget.querySelector<HTMLElement>(':scope > [data-prerendered]')
  );
}
