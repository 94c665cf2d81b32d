// Starts MiniBrowser, WebKitGTK's own little browser, and talks WebDriver with it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environment, onPath } from './machine.mjs';

const miniBrowser = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', '']
  .flatMap((folder) => [`/usr/lib/${folder}`, '/usr/lib64/', '/usr/libexec/'])
  .flatMap((folder) => ['4.1', '4.0'].map((api) => `${folder}webkit2gtk-${api}/MiniBrowser`))
  .find(existsSync);
const gtkConfig = fileURLToPath(new URL('webkitgtk-config', import.meta.url));
const driver = onPath('WebKitWebDriver');
const xvfb = onPath('Xvfb');

/** Whether the driver, the browser and somewhere to show it are on this machine. */
export const hasWebKitGtk = Boolean(
  driver && miniBrowser && (xvfb || process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
);

/** Opens a browser. `send` speaks to it, as in `send('POST', '/url', { url })`. */
export async function openWebKitGtk() {
  const processes = [];
  const kill = () => processes.forEach((each) => each.kill());
  process.once('exit', kill);
  process.once('SIGTERM', () => process.exit(143)); // a signal alone does not come by 'exit'

  const start = (program, args, options) => {
    const started = spawn(program, args, { stdio: 'ignore', ...options });
    processes.unshift(started);
    return started;
  };

  // Its own screen even where there is one: the window would take the focus.
  const screen = xvfb ? await startScreen(start) : {};
  const port = await freePort();
  const env = { ...environment, ...screen, XDG_CONFIG_HOME: gtkConfig, NO_AT_BRIDGE: '1' };
  start(driver, [`--port=${port}`], { env });
  const call = caller(`http://127.0.0.1:${port}`);
  await untilReady(call);

  const options = { binary: miniBrowser, args: ['--automation'] };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });

  return {
    send: (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
    async close() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {}); // it may have crashed
      process.off('exit', kill);
      kill();
      await Promise.all(processes.map(ended));
    },
  };
}

const ended = (child) => child.exitCode ?? child.signalCode ?? once(child, 'exit');

async function startScreen(start) {
  // Without a window manager the window under the pointer has the focus. The pointer rests
  // in the middle, so on a small screen every window is under it, and may be the larger.
  const args = ['-displayfd', '3', '-screen', '0', '300x200x24', '-nolisten', 'tcp'];
  const server = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await Promise.race([
    once(server.stdio[3], 'data'), // the number of the display it took
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return { DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const caller = (base) => async (method, path, body) => {
  const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`WebKitGTK, ${path}: ${value.error}. ${value.message}`);
  return value;
};

async function untilReady(call) {
  for (let tries = 100; ; tries--) {
    try {
      return await call('GET', '/status');
    } catch (error) {
      if (tries === 0) throw error;
      await sleep(100);
    }
  }
}
