import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromium } from './chromium.mjs';
import { countingPage } from './coverage.mjs';
import { firefox } from './firefox.mjs';
import { hasWebKitGtk } from './webkitgtk-driver.mjs';
import { webkitGtkLauncher } from './webkitgtk-launcher.mjs';

// With two tabs at once, keys go to the one in front and the other waits for ever.
const concurrency = 1;

const quick = [
  '--process-per-site', // to start one for each page takes longer than most of the tests
  // Code that one page has left for the next has no counters for the coverage of its branches.
  '--v8-cache-options=none',
  '--js-flags=--no-compilation-cache',
];

const engines = {
  chromium: {
    debian: 'chromium',
    launcher() {
      const { args, ...options } = chromium();
      // Nobody asks puppeteer what a page fetches, and to tell it takes a sixth of the time.
      const launchOptions = { ...options, args: [...args, ...quick], networkEnabled: false };
      return chromeLauncher({ concurrency, puppeteer, launchOptions, createPage: countingPage });
    },
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
