// Where each trial runs, and why not elsewhere. A trial is named as in promises.mjs.

export const engines = ['Chromium', 'Firefox', 'WebKitGTK', 'Node'];
const browsers = engines.slice(0, 3);

const onlyChromium = 'it asks for what only Chromium tells or can be told';
const onePicture = 'each engine draws letters in its own way, and pictures are kept of one';
const notYet = 'it has been tried in Chromium only';
const notDriven = 'puppeteer, which drives the browser, does not drive WebKitGTK';

const chromium = { runs: ['Chromium'], Firefox: notYet, WebKitGTK: notDriven };
const noOther = (why) => ({ runs: ['Chromium'], Firefox: why, WebKitGTK: why });
const node = { runs: ['Node'] };

const wordpress = 'test/trials/wordpress-texts.test.mjs';

/**
 * The first that a trial begins with counts. `runs`: where it has to have a result; for another engine,
 * why it has none, unless there is nothing to try in it. A trial in Node that opens several browsers
 * says in a name which: "Firefox" or "In Firefox …".
 */
const places = {
  'test/node/': node,

  'test/trials/in-page/': { runs: browsers },
  'test/trials/privacy.test.mjs': { runs: ['Chromium', 'Firefox'], WebKitGTK: notDriven },
  'test/trials/faults.test.mjs': { runs: ['Chromium', 'Firefox'], WebKitGTK: notDriven },
  'test/trials/heap.test.mjs': noOther(onlyChromium),
  'test/trials/accessibility-tree.test.mjs': noOther(onlyChromium),
  'test/trials/forced-colours.test.mjs': noOther(onlyChromium),
  'test/trials/lighthouse.test.mjs': noOther(onlyChromium),
  'test/trials/room.test.mjs': noOther(onlyChromium),
  'test/trials/pictures.test.mjs': noOther(onePicture),
  // PHP writes these pages, and no browser reads them.
  [`${wordpress} › every text in every language`]: node,
  [`${wordpress} › each tag has a shortcode`]: node,
  [`${wordpress} › locales get the language`]: node,
  [`${wordpress} › a post has the language`]: node,
  [`${wordpress} › a widget area`]: node,
  [`${wordpress} › a feed`]: node,
  'test/trials/': chromium,

  'test/hosts/': chromium,

  'test/': { runs: browsers },
};

/** Why a test is skipped, where it does not say so itself. */
const skips = {
  'test/trials/in-page/off-screen.test.ts': 'WebKit is left to lay out all',
  'test/elements/paper-and-phone.test.ts › On paper': 'the engine cannot be told to print',
  'test/trials/in-page/axe.test.ts › axe finds no fault with any widget, in light colours and in dark ones › on a page whose own text is grey':
    'axe counts the transparency of text twice in WebKitGTK',
};

const first = (table, trial) =>
  Object.entries(table).find(([start]) => trial.startsWith(start))?.[1];

export const placeOf = (trial) => first(places, trial);
export const whySkipped = (test) => first(skips, test);
