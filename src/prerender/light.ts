/** Attributes that only our styles need, or that mend what our styles break. */
const ours = /^(?:part|class|data-side)$/;
const mending = /^(?:list|table|row|rowgroup|columnheader|rowheader|cell)$/;

/** Boxes for our styles: without their attributes they say nothing. */
const boxes = /^(?:div|span)$/;

const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const attribute = /\s+([\w-]+)(?:="([^"]*)")?/g;

/**
 * The same text without anything that our styles need: headings, lists, a table, for the styles of
 * the page. Of class names those stay that a page may want to style (`emergency`) or may know
 * (`visually-hidden`).
 */
export function light(html: string): string {
  const dropped: boolean[] = [];
  return html
    .replace(/<p role="status"[^>]*><\/p>/, '') // nobody will announce anything
    .replace(tag, (whole, closing: string, name: string, attributes: string, end: string) => {
      if (closing) return dropped.pop() ? '' : whole;
      const kept = attributes.replace(attribute, plain);
      const drop = name === 'slot' || (boxes.test(name) && !kept);
      if (!end) dropped.push(drop);
      return drop ? '' : `<${name}${kept}${end}>`;
    });
}

function plain(whole: string, name: string, value = ''): string {
  if (name === 'role') return mending.test(value) ? '' : whole;
  const words = value.split(' ').filter((word) => telling.test(word));
  if (name === 'class' && words.length > 0) return ` class="${words.join(' ')}"`;
  return ours.test(name) ? '' : whole;
}

const telling = /^(?:emergency|today|soon|visually-hidden)$/;
