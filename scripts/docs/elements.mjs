import { tagged } from '../manifest/analyze.mjs';

/** The elements of a manifest, in the order of the guide; the guide and the picker come last. */
export function elementsInOrder(manifest, { byTag }) {
  const order = Object.keys(byTag);
  const rank = ({ tagName }) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
  return tagged(manifest).toSorted((a, b) => rank(a) - rank(b));
}
