import { environment, onPath } from './machine.mjs';

/** Launch options for puppeteer: the browser at FIREFOX_PATH, else one that is installed, else none. */
export function firefox() {
  const executablePath = process.env.FIREFOX_PATH || onPath('firefox', 'firefox-esr');
  return executablePath && { browser: 'firefox', executablePath, env: environment };
}
