import { css } from 'lit';

/** Browsers do not lay out what is far off the screen, and remember the size of what they have shown. */
export const offScreenStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em;
  }
`;
