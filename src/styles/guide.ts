import { css } from 'lit';

/** The parts of the guide: one page, not six cards. Other widgets may share its stylesheet (`cramp-kit.css`). */
export const guideStyles = css`
  [part='section'] {
    margin-block-start: calc(var(--_gap) * 1.6);
    padding-block-start: calc(var(--_gap) * 1.2);
    border-block-start: 0.125em solid var(--_line);
  }

  [part='section'] > [part='subheading'] {
    font-size: 1.25em;
  }

  @container (width >= 36em) {
    [part='heading']:has(~ [part='section']) {
      font-size: 1.75em;
    }
  }
`;
