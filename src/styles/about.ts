import { css } from 'lit';

/** The foot of a widget. On paper it is open, whatever it was on the screen. */
export const aboutStyles = css`
  [part='about'] {
    margin-block-start: calc(var(--_gap) * 1.2);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    cursor: pointer;
    color: var(--_accent);
  }

  details > :is(p, ul) {
    margin-block-start: 0.625em;
    max-inline-size: 68ch;
  }

  .sources {
    display: grid;
    gap: 0.375em;
  }

  .sources a {
    display: inline-block;
    padding-block: 0.25em;
  }

  @media print {
    [part='widget'] {
      padding: 0;
      border: 0;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    summary {
      list-style: none;
      color: inherit;
    }

    [part='item'],
    [part='notes'],
    tr {
      break-inside: avoid;
    }

    [part$='heading'] {
      break-after: avoid;
    }
  }
`;
