import { chromium } from '../browsers/chromium.mjs';

/** Chromium with a screen reader: without one its tree lacks what is off the screen and not laid out. */
export function chromiumWithReader() {
  const { args, ...options } = chromium();
  return { ...options, args: [...args, '--force-renderer-accessibility'] };
}

/** What the browser tells assistive technology about a page, thing by thing, in reading order. */
export async function outline(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => [node, ...node.childIds.map((id) => byId.get(id)).flatMap(inOrder)];
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(thing);
}

function thing({ role, name, value, properties = [] }) {
  const states = properties.map((each) => [each.name, each.value.value]);
  return {
    role: role.value,
    name: words(name),
    value: value?.value,
    ...Object.fromEntries(states),
  };
}

const words = (text) => (text?.value ?? '').replace(/\s+/g, ' ').trim();
