import { css } from 'lit';

/** When to get help: the more urgent, the stronger. */
export const levelsStyles = css`
  .level {
    --_tone: var(--cramp-soon-color, color-mix(in oklab, currentColor 45%, #00839a));

    margin-block-start: var(--_gap);
    padding-inline-start: 1em;
    border-inline-start: 0.3125em solid var(--_tone);
  }

  .today {
    --_tone: var(--cramp-today-color, color-mix(in oklab, currentColor 45%, #b06c00));
  }

  .emergency {
    --_tone: var(--cramp-emergency-color, color-mix(in oklab, currentColor 45%, #f00018));
  }

  .level [part='subheading'] {
    color: var(--_tone);
  }

  .level > p {
    margin-block-start: 0.25em;
    max-inline-size: 68ch;
  }

  .level ul {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.5em;
  }

  .level li {
    display: flex;
    gap: 0.75em;
    max-inline-size: 62ch;
  }

  .level li::before {
    align-self: start;
    margin-block-start: 0.6em;
    border: 0.1875em solid var(--_tone); /* forced colours take a background away */
    border-radius: 50%;
    content: '';
  }

  .strong {
    font-weight: 650;
  }

  [part='action'] {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    margin-block-start: 0.875em;
    padding: 0.625em 1.25em;
    border: 0.125em solid;
    border-radius: 0.5em;
    color: var(--_tone);
    font-weight: 650;
    text-decoration: none;
  }

  /* A ground of its own, which can be read on any other. */
  .emergency [part='action'] {
    border-color: transparent;
    background: var(--cramp-emergency-color, #b3121d);
    color: #fff;
  }

  @supports (color: light-dark(red, blue)) {
    .emergency [part='action'] {
      background: var(--cramp-emergency-color, light-dark(#b3121d, #ff9a97));
      color: light-dark(#fff, #1a0d0d);
    }
  }

  [part='action']:hover {
    text-decoration: underline;
  }

  @media print {
    .level [part='action'] {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
