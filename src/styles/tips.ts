import { css } from 'lit';

/** Tips, each with how sure we are. */
export const tipsStyles = css`
  .tips {
    display: grid;
    margin-block-start: var(--_gap);
  }

  .tips > [part='item'] {
    display: grid;
    gap: 0.25em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .tips > [part='item'] > p {
    max-inline-size: 62ch;
  }

  @container (width >= 40em) {
    .tips > [part='item'] {
      grid-template-columns: minmax(0, 62ch) 11em;
    }

    .tips > [part='item'] > :not([part='evidence']) {
      grid-column: 1;
    }

    .tips > [part='item'] > [part='evidence'] {
      grid-area: 1 / 2 / span 2 / 3;
      padding-block-start: 0.25em;
    }
  }
`;
