import { css } from 'lit';

/** A label and a native select, in one line where there is room. */
export const pickerStyles = css`
  [part='widget'] {
    padding: 0;
    border: 0;
    container-type: normal;
  }

  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
  }

  select {
    min-block-size: 2.5em;
    max-inline-size: 100%;
    padding-inline: 0.625em;
    border: 1px solid var(--_muted);
    border-radius: 0.375em;
    background: Field;
    color: FieldText;
    font: inherit;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
