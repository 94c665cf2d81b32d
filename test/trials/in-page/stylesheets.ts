/** What a page's stylesheet does, around the widgets and to them. */
export interface PageStyle {
  /** Its rules, or a file of a package that has them. */
  readonly css: string;
  readonly file?: string;
  /** What makes the page a dark one. A page whose colours are fixed has one look only. */
  readonly dark?: string | null;
  /** Classes of the elements around the widgets, from the outside in. */
  readonly around?: readonly string[];
  /** Whether it is the reader's own: such a one reaches into the widgets, and is heard. */
  readonly readers?: boolean;
}

const darkPage = 'html { color-scheme: dark; color: CanvasText; background: Canvas; }';

/** Pages by what is hostile about them. */
export const pageStyles: Readonly<Record<string, PageStyle>> = {
  'no stylesheet at all': { css: '' },

  // Sizes
  'a root of 62.5 %': { css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  'a root of 8 px': { css: 'html { font-size: 8px; } body { font-size: 16px; }' },
  'a body of 10 px': { css: 'body { font-size: 10px; }' },
  'text at 200 %': { css: 'html { font-size: 200%; }' },
  'zoom: 2': { css: 'body { zoom: 2; }' },

  // Resets
  'all: unset on everything': { css: 'body, body * { all: unset; }' },
  'all: initial on everything': { css: 'body, body * { all: initial; }', dark: null },
  'all: revert on everything': { css: 'body, body * { all: revert; }' },
  'no margin, padding or list mark anywhere': {
    css: '* { margin: 0 !important; padding: 0 !important; list-style: none !important; }',
  },
  'content-box for everything': { css: '*, ::before, ::after { box-sizing: content-box; }' },

  // Frameworks
  'Bootstrap 5': {
    css: '',
    file: 'bootstrap/dist/css/bootstrap.css',
    dark: ':root { --bs-body-color: #dee2e6; --bs-body-bg: #212529; color-scheme: dark; }',
    around: ['container', 'row', 'col-6', 'card', 'card-body text-center text-uppercase lh-1'],
  },
  'Tailwind’s preflight': {
    css: '.prose { font-size: 1.125rem; line-height: 2; }',
    file: 'tailwindcss/preflight.css',
    around: ['prose'],
  },
  'a WordPress block theme': {
    css: `
      :where(.is-layout-flow) > * { margin-block: 0; }
      :where(.is-layout-flow) > * + * { margin-block-start: 1.5rem; }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: 620px; margin-left: auto !important; margin-right: auto !important;
      }
      .entry-content { font-size: clamp(1rem, 0.9rem + 0.5vw, 1.2rem); overflow-wrap: anywhere; }
      .entry-content a { text-decoration: none; }
      .entry-content p, .entry-content li { line-height: 1.9; letter-spacing: 0.02em; }
      .entry-content :is(h1, h2, h3, h4) { font-size: 3rem; font-weight: 400; text-transform: lowercase; }
      .entry-content table { table-layout: fixed; } .entry-content :is(td, th) { border: 1px solid; }`,
    around: ['wp-site-blocks', 'is-layout-constrained', 'entry-content is-layout-flow'],
  },

  // Text
  'capitals, far apart': {
    css: 'body { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; }',
  },
  'typography by force': {
    css: `* { line-height: 3 !important; letter-spacing: 0.2em !important; font-style: italic !important;
      text-align: center !important; text-indent: 2em !important; text-transform: uppercase !important;
      text-shadow: 0 0 0.5em red !important; font-variant: small-caps !important; }`,
  },
  'lines far apart': { css: 'body { line-height: 4; }' },
  'lines on top of each other': { css: 'body { line-height: 0.6; }' },
  'justified text with hyphens': {
    css: 'body { text-align: justify; text-align-last: center; hyphens: auto; }',
  },
  'white-space: nowrap': { css: 'body { white-space: nowrap; text-wrap: nowrap; }' },
  'white-space: pre': { css: 'body { white-space: pre; }' },
  'word-break: break-all': { css: 'body { word-break: break-all; line-break: anywhere; }' },

  // Directions
  'a page from right to left': { css: 'html { direction: rtl; } body { text-align: right; }' },
  'a page from left to right': { css: 'html { direction: ltr; } body { text-align: left; }' },

  // Boxes. The widgets are the items.
  'a flex column of centred items': {
    css: `.column > div { display: flex; flex-direction: column; align-items: center;
      inline-size: 240px; }`,
    around: ['column'],
  },
  'a narrow grid': {
    css: '.grid > div { display: grid; grid-template-columns: 1fr; inline-size: 240px; }',
    around: ['grid'],
  },
  'a float of 200 px': { css: '.aside { float: right; inline-size: 200px; }', around: ['aside'] },

  // Colours
  'a dark page that does not say so': {
    css: 'body { color: #eee; background: #111; }',
    dark: null,
  },
  'a light page in a dark scheme': {
    css: 'html { color-scheme: dark; } body { color: #222; background: #fff; }',
    dark: null,
  },
  'white text on a coloured band': {
    css: '.band { color: #fff; background: #1b3a6b; }',
    dark: null,
    around: ['band'],
  },
  'grey text': { css: 'body { color: #666; background: #fff; }', dark: null },
  'text painted with a gradient': {
    css: `body { -webkit-text-fill-color: transparent; background-clip: text;
      -webkit-text-stroke: 0.1em transparent; }`,
  },
  'every drawing filled': { css: '* { fill: red; stroke: none; stroke-width: 0; }' },
  'cursor: none': { css: 'body { cursor: none; }' },

  // Readers
  'the text spacing of WCAG 1.4.12': {
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    readers: true,
  },
};

/** The rules that make a page dark which says so. */
export const darkRules = ({ dark }: PageStyle): string => `${darkPage} ${dark ?? ''}`;
