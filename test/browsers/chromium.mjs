import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { bundledChromium } from './bundled-chromium.mjs';
import { environment, isRoot, onPath } from './machine.mjs';

// Chrome's address bar loads pages of its own, some 600 files, for each window that is opened.
const noAddressBar = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/**
 * Launch options for puppeteer: the browser at CHROME_PATH, else one that is installed,
 * else the one that npm carries. NO_SYSTEM_CHROME=1 passes over the installed ones.
 */
export function chromium() {
  const executablePath =
    process.env.CHROME_PATH || (process.env.NO_SYSTEM_CHROME ? undefined : installed());
  if (executablePath) {
    return {
      executablePath,
      args: [...sandboxArgs(), noAddressBar],
      env: environment,
      headless: true,
    };
  }
  const bundled = bundledChromium();
  if (bundled) return bundled;
  throw new Error(
    'No Chromium to run: install Chrome, Chromium or Edge (Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to the program.',
  );
}

function installed() {
  try {
    return Launcher.getInstallations()[0] ?? edge();
  } catch {
    return edge(); // it throws where it finds none
  }
}

function edge() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
  const places = [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].map(
      (folder) => `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ),
  ];
  return onPath('microsoft-edge', 'microsoft-edge-stable') ?? places.find(existsSync);
}

/** The sandbox needs user namespaces, which root and most containers do not get. */
function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  const namespaces = !isRoot && spawnSync('unshare', ['--map-root-user', 'true']).status === 0;
  return namespaces ? [] : ['--no-sandbox'];
}
