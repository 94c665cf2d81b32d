import { css } from 'lit';

/**
 * Browsers do not lay out what is far off the screen, and remember the size of what they have shown.
 * Find-in-page, print, anchors and assistive technology still reach it: Chromium lays open the whole tree
 * once a screen reader has come (`--force-renderer-accessibility` plays one), and not before.
 *
 * Not in WebKit, which does not hold the place of what is on the screen when something above it grows
 * (`overflow-anchor`): anchors would lead astray.
 */
export const offScreenStyles = css`
  @supports (overflow-anchor: auto) {
    :host(:not([hidden])) {
      content-visibility: auto;
      contain-intrinsic-size: auto 40em;
    }
  }
`;
