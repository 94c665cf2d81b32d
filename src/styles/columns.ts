import { css } from 'lit';

/** Short texts side by side where there is room. */
export const columnsStyles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(17em, 40%), 100%), 1fr));
    gap: calc(var(--_gap) * 1.2) calc(var(--_gap) * 1.6);
    margin-block-start: calc(var(--_gap) * 1.2);
  }

  /* Groups are of very unequal length: columns of text pack them, a grid would leave holes. */
  .columns:has(> [part='group']) {
    display: block;
    columns: 16em 3;
    column-gap: calc(var(--_gap) * 1.6);
  }

  .columns:has(> [part='group']:only-child) {
    columns: auto;
  }

  .columns p {
    margin-block-start: 0.25em;
    max-inline-size: 48ch;
  }

  [part='group'] {
    break-inside: avoid;
    padding-block-end: calc(var(--_gap) * 1.2);
  }

  [part='group'] > ul {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  [part='group'] [part='item'] {
    display: grid;
    gap: 0.125em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
  }

  [part='group'] [part='item']:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }

  [part='group'] strong {
    font-weight: 600;
  }

  [part='group'] [part='item'] > span {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
