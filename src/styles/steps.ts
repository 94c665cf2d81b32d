import { css } from 'lit';

/** Numbered steps, with a drawing beside or below. */
export const stepsStyles = css`
  .steps {
    display: grid;
    margin-block-start: var(--_gap);
    counter-reset: step;
  }

  .steps > [part='item'] {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.25em 1em;
    padding-block: 1.125em;
    border-block-start: 1px solid var(--_line);
    counter-increment: step;
  }

  .steps > [part='item']::before {
    display: grid;
    grid-row: span 3;
    place-items: center;
    inline-size: 2.125em;
    block-size: 2.125em;
    border: 0.125em solid;
    border-radius: 50%;
    color: var(--_accent);
    content: counter(step);
    font-weight: 650;
    line-height: 1;
  }

  .steps [part='subheading'] {
    margin-block-start: 0.375em;
  }

  .steps p {
    max-inline-size: 62ch;
  }

  [part='drawing'] {
    display: block;
    inline-size: min(12em, 100%);
    block-size: auto;
    margin-block-start: 0.5em;
  }

  @container (width >= 36em) {
    .steps > [part='item']:has([part='drawing']) {
      grid-template-columns: 2.25em minmax(0, 62ch) 12em;
      grid-template-rows: auto 1fr;
    }

    [part='drawing'] {
      grid-area: 1 / 3 / span 2 / 4;
      margin-block-start: 0;
    }
  }
`;
