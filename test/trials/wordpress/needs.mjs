import { spawnSync } from 'node:child_process';

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
  if (missing.length === 0) return false;
  const message = `PHP with ${missing.join(', ')} is not on this machine (Debian: apt-get install ${packages})`;
  if (process.env.REQUIRE_BROWSERS === '1') throw new Error(`${message}.`);
  return message;
}
