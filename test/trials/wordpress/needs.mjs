import { spawnSync } from 'node:child_process';
import { onPath } from '../../browsers/machine.mjs';

const modules = ['dom', 'gd', 'mbstring', 'pdo_sqlite', 'xml'];
const packages = 'php-cli php-sqlite3 php-mbstring php-xml php-gd';

/**
 * Says why there can be no WordPress on this machine: false if there can. With REQUIRE_BROWSERS=1 that
 * is an error.
 */
export function whyNot() {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const there = (stdout ?? '').toLowerCase().split('\n');
  const missing = modules.filter((name) => !there.includes(name));
  const message =
    missing.length > 0
      ? `PHP with ${missing.join(', ')} is not on this machine (Debian: apt-get install ${packages})`
      : !onPath('apt-get') && 'no apt-get on this machine: the oldest WordPress comes from Debian';
  if (message && process.env.REQUIRE_BROWSERS === '1') throw new Error(`${message}.`);
  return message;
}
