// The browsers in which files and the network fail: what can be read in each, and how its network goes.
// Chromium's own tree is not asked for the names of bare texts: of what is not laid out it has the space
// between two blocks as a text without a name.
import { firefox } from '../browsers/firefox.mjs';
import { chromiumWithReader, outline } from './outline.mjs';

export const engines = {
  Chromium: {
    options: chromiumWithReader(),
    read: outline,
    leave: (tab) => tab.setOfflineMode(true),
    comeBack: (tab) => tab.setOfflineMode(false),
  },

  // It hands out no accessibility tree and cannot be set offline. So what stands in the page is read, the
  // server stops, and the page is told when it is there again.
  Firefox: {
    options: firefox(),
    read: (tab) => tab.evaluate(standing),
    leave: (_tab, site) => site.stop(),
    comeBack: async (tab, site) => {
      await site.start();
      await tab.evaluate(() => dispatchEvent(new Event('online')));
    },
  },
};

/** What stands on the screen, in the words of an accessibility tree; in the page. */
function standing() {
  const roles = { a: 'link', table: 'table', summary: 'DisclosureTriangle' };
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const elements = all(document.body);
  const things = elements
    .filter((each) => each.checkVisibility())
    .map((each) => ({
      role: /^h\d$/.test(each.localName) ? 'heading' : roles[each.localName],
      name: (each.ariaLabel ?? each.textContent).trim(),
    }));
  const range = document.createRange();
  const texts = elements
    .filter(({ localName }) => localName !== 'style')
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text && node.data.trim())
    .filter((node) => (range.selectNode(node), range.getClientRects().length > 0))
    .map(({ data }) => ({ role: 'StaticText', name: data.trim() }));
  return [...things.filter(({ role }) => role), ...texts];
}
