// What Drupal's filter "Limit allowed HTML tags" lets through, as core's FilterHtml and Xss say it.
import { parseFragment, serialize } from 'parse5';

/** Basic HTML, as a new Drupal 10 or 11 has it. */
export const basicHtml =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** HTML without the tags that the list does not name, and without the attributes that it does not give them. */
export function filtered(html, list) {
  const allowed = new Map(
    [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, names]) => [
      tag,
      new Set([...names.trim().split(/\s+/), 'lang', 'dir']),
    ]),
  );
  const fragment = parseFragment(html);
  fragment.childNodes = kept(fragment, allowed);
  return serialize(fragment);
}

/** What stands in a tag that goes stays. Comments go. */
const kept = ({ childNodes }, allowed) =>
  childNodes.flatMap((node) => {
    if (node.nodeName === '#comment') return [];
    if (!node.tagName) return [node];
    node.childNodes = kept(node, allowed);
    const names = allowed.get(node.tagName);
    if (!names) return node.childNodes;
    node.attrs = node.attrs.filter(({ name }) => names.has(name));
    return [node];
  });
