import { css } from 'lit';

/** A table with two coloured columns; in a narrow box a block a question, its two answers labelled. */
export const comparisonStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: var(--_gap);
    border-collapse: collapse;
    color: inherit; /* on a page without a doctype a table inherits neither */
    font: inherit;
  }

  th,
  td {
    padding-block: 0.75em;
    padding-inline: 0 1.25em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  :is(th, td):nth-child(2) {
    --_side: var(--cramp-night-cramp-color, color-mix(in oklab, currentColor 45%, #dd4700));
  }

  :is(th, td):nth-child(3) {
    --_side: var(--cramp-restless-legs-color, color-mix(in oklab, currentColor 45%, #4560ff));
  }

  thead th {
    padding-block: 0 0.75em;
    border: 0;
    color: var(--_side);
    font-weight: 650;
  }

  thead th > span:not([class]) {
    display: block;
    padding-block-start: 0.5em;
    border-block-start: 0.25em solid;
  }

  tbody th {
    inline-size: 26%;
    color: var(--_muted);
  }

  @container (width < 36em) {
    table,
    tbody {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.625em 1.25em;
      padding-block: 1em;
      border-block-start: 1px solid var(--_line);
    }

    tbody :is(th, td) {
      inline-size: auto;
      min-inline-size: 0;
      padding: 0;
      border: 0;
    }

    tbody th {
      grid-column: 1 / -1;
      color: inherit;
      font-weight: 650;
    }

    tbody td {
      padding-inline-start: 0.75em;
      border-inline-start: 0.25em solid var(--_side);
    }

    td::before {
      display: block;
      color: var(--_side);
      font-size: 0.875em;
      font-weight: 650;
      content: attr(data-side);
      content: attr(data-side) / '';
    }
  }

  @container (width < 24em) {
    tbody tr {
      grid-template-columns: 1fr;
    }
  }
`;
