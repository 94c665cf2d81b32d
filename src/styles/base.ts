import { css } from 'lit';

/**
 * What every widget starts from: tokens, a reset of what a page's styles would let in, the frame.
 * Sizes are in `em` of the page's text: `rem` belongs to the page's root. Colours are mixed with that
 * of the page's text: what can be seen on its ground then, light or dark, is the page's own choice.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--cramp-color, inherit);
  }

  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }

  /* The browser shows it where a search leads into it. */
  :host([hidden='until-found']) {
    content-visibility: hidden;
  }

  [part='widget'] {
    --_gap: var(--cramp-gap, 1.25em);
    --_line: color-mix(in oklab, currentColor 20%, transparent);
    --_wash: color-mix(in oklab, currentColor 5%, transparent);
    --_muted: color-mix(in oklab, currentColor 94%, transparent);
    --_accent: var(--cramp-accent-color, color-mix(in oklab, currentColor 45%, #0068f0));
    --_leading: 1.55;

    box-sizing: border-box;
    padding: var(--cramp-padding, 1.25em);
    border: var(--cramp-border, 1px solid var(--_line));
    border-radius: var(--cramp-radius, 0.75em);
    background: var(--cramp-background, transparent);
    container-type: inline-size;
    /* A container lends its parents no width. This much keeps a card where they ask for one, and
       fits into a narrow sidebar. */
    contain-intrinsic-inline-size: min(17em, 75vw);

    font-family: var(--cramp-font, inherit);
    font-size: var(--cramp-font-size, 1em);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-break: strict; /* Japanese and Chinese: no small kana or closing mark begins a line */
    line-height: var(--_leading);
    overflow-wrap: anywhere; /* a long word does not widen a column either */
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: pretty; /* no last line of one word */
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    cursor: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }

  /* Letters that stand higher and hang lower than Latin ones. Urdu is written in Nastaliq, which
     also slopes. */
  [part='widget']:is(:dir(rtl), :lang(hi), :lang(bn), :lang(pa)) {
    --_leading: 1.7;
  }

  [part='widget']:lang(ur) {
    --_leading: 2;
  }

  /* Japanese headings break between phrases, where browsers can tell them. */
  [part$='heading']:lang(ja) {
    word-break: auto-phrase;
  }

  /* Korean has spaces between its words, and breaks there. */
  [part='widget']:lang(ko) {
    word-break: keep-all;
  }

  @media (prefers-contrast: more) {
    [part='widget'] {
      --_line: currentColor;
      --_muted: currentColor;
    }
  }

  [part$='heading'],
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='heading'] {
    font-size: 1.4375em;
    font-weight: 650;
    line-height: calc(var(--_leading) * 0.8);
    text-wrap: balance;
  }

  [part='subheading'] {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: calc(var(--_leading) * 0.87);
  }

  [part='lead'] {
    margin-block-start: 0.5em;
  }

  [part='widget'] > ::slotted(*) {
    margin-block-start: var(--_gap);
  }

  [part='notes'] {
    display: grid;
    gap: 0.5em;
    margin-block-start: var(--_gap);
    padding: 0.875em 1em;
    border: 1px solid transparent; /* forced colours take the ground away and show this */
    border-radius: calc(var(--cramp-radius, 0.75em) * 0.67);
    background: var(--_wash);
  }

  [part='lead'],
  [part='notes'] > p {
    max-inline-size: 68ch;
  }

  [part='evidence'],
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='fallback-note'] {
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.125em;
  }

  :focus-visible {
    border-radius: 0.125em;
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
