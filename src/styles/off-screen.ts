import { css } from 'lit';

/**
 * Browsers do not lay out what is far off the screen, and remember the size of what they have shown.
 * Find-in-page, print, anchors and assistive technology still reach it: Chromium lays open the whole tree
 * once a screen reader has come (`--force-renderer-accessibility` plays one), and not before.
 */
export const offScreenStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em;
  }
`;
