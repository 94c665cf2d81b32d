import { setTimeout as sleep } from 'node:timers/promises';
import { openWebKitGtk } from './webkitgtk-driver.mjs';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  '\n': '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = ['left', 'middle', 'right'];

/** Runs tests in WebKitGTK, one file after the other in its one window. */
export function webkitGtkLauncher() {
  const urls = new Map();
  let opening;
  let page;

  return {
    name: 'WebKitGTK',
    type: 'puppeteer', // the commands then call `getPage`, which answers like puppeteer's
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      opening ??= openWebKitGtk();
      page ??= webkitPage((await opening).send);
      urls.set(id, url);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      urls.delete(id);
      await page.release();
      await page.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging in WebKitGTK is not supported here.');
    },
    async stop() {
      const browser = await opening?.catch(() => {});
      await browser?.close();
    },
  };
}

/** The part of puppeteer's `Page` that the test commands use. */
function webkitPage(send) {
  const run = (script) => send('POST', '/execute/sync', { script, args: [] });
  const act = (device, ...actions) =>
    send('POST', '/actions', { actions: [{ ...device, actions }] });

  const press = (...actions) => act({ type: 'key', id: 'keyboard' }, ...actions);
  const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

  const point = (...actions) => act({ type: 'pointer', id: 'mouse' }, ...actions);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, { button: name = 'left' } = {}) => ({
    type,
    button: buttons.indexOf(name),
  });

  const release = () => send('DELETE', '/actions');

  return {
    keyboard: {
      type: (text) => press(...[...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => press(down(key), up(key)),
      down: (key) => press(down(key)),
      up: (key) => press(up(key)),
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      click: (x, y, options) =>
        point(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => point(button('pointerDown', options)),
      up: (options) => point(button('pointerUp', options)),
      reset: release,
    },
    release,
    goto: (url) => send('POST', '/url', { url }),
    async setViewport({ width, height }) {
      for (let tries = 5; tries > 0; tries--) {
        const [w, h] = await run('return [innerWidth, innerHeight]');
        if (w === width && h === height) return;
        // Only the whole window can be sized, and it follows when it likes.
        const window = await send('GET', '/window/rect');
        const size = { width: window.width + width - w, height: window.height + height - h };
        await send('POST', '/window/rect', size);
        await sleep(50);
      }
      throw new Error(`WebKitGTK's window cannot be made ${width} by ${height}.`);
    },
    async emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
  };
}
