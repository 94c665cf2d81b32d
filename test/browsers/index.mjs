import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { hasWebKitGtk } from './webkitgtk-driver.mjs';
import { webkitGtkLauncher } from './webkitgtk-launcher.mjs';

// With two tabs at once, keys go to the one in front and the other waits for ever.
const concurrency = 1;

const engines = {
  chromium: {
    debian: 'chromium',
    launcher: () => chromeLauncher({ concurrency, puppeteer, launchOptions: chromium() }),
  },
  firefox: {
    debian: 'firefox-esr',
    launcher() {
      const launchOptions = firefox();
      return launchOptions && chromeLauncher({ concurrency, puppeteer, launchOptions });
    },
  },
  webkit: {
    debian: 'webkit2gtk-driver xvfb',
    launcher: () => hasWebKitGtk && webkitGtkLauncher(),
  },
};

/**
 * A launcher for each of these browsers, or of those that BROWSERS names, that is on this machine. With
 * REQUIRE_BROWSERS=1 one that is not is an error.
 */
export function browsers(...usual) {
  const names = (process.env.BROWSERS || usual.join()).split(',');
  const launchers = names.map((name) => {
    const engine = engines[name];
    if (!engine)
      throw new Error(`There is no "${name}": choose from ${Object.keys(engines).join(', ')}.`);
    return engine.launcher() || skip(name, engine.debian);
  });
  const found = launchers.filter(Boolean);
  if (found.length === 0) throw new Error(`There is no browser to test in: ${names.join(', ')}.`);
  return found;
}

function skip(name, debian) {
  const message = `${name} is not on this machine (Debian: apt-get install ${debian})`;
  if (process.env.REQUIRE_BROWSERS === '1') throw new Error(`${message}.`);
  console.warn(`${message}: skipped.`);
}
