/** Where a space between two of them, or between one and a text, is a space on the screen. */
const inline = /^<\/?(?:a|em|span|strong)\b/;

/** A tag, a comment, or the text between them. Values are escaped, so a `<` always begins one. */
const pieces = /<[^>]*>|[^<]+/g;

const space = /^[ \t\n\r\f]+$/; // not a no-break space, which belongs to the words

/**
 * Takes out Lit's markers, and the line breaks and indents of our templates. Words are left as they
 * are: each stands between markers of its own, apart from the space around it.
 */
export function tidy(html: string): string {
  const kept: string[] = [];
  let spaced = false;
  for (const piece of html.match(pieces) ?? []) {
    if (piece.startsWith('<!--')) continue;
    if (space.test(piece)) {
      spaced = true;
      continue;
    }
    if (spaced && isInline(kept.at(-1)) && isInline(piece)) kept.push(' ');
    kept.push(
      piece.startsWith('<') ? piece.replace(/\s*\n\s*/g, ' ').replace(/\s+(\/?>)$/, '$1') : piece,
    );
    spaced = false;
  }
  return kept.join('');
}

const isInline = (piece = '<'): boolean => !piece.startsWith('<') || inline.test(piece);
