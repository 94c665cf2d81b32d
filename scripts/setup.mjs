// Installs the npm packages that package-lock.json names, when they are not there yet: here, or in the
// folder that is named, as in `setup.mjs bench`.
// Runs before anything is installed: Node built-ins only.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL(`../${process.argv[2] ?? '.'}/`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const { engines } = read('package.json');
if (tooOld(process.versions.node, engines.node)) {
  fail(`This project needs Node ${engines.node}; this is ${process.versions.node}.`);
}

const missing = whatIsMissing();
if (missing) {
  console.log(`Running npm ci: ${missing}.`);
  install();
}

function tooOld(version, range) {
  const [have, want] = [version, range].map((text) => text.match(/\d+/g).map(Number));
  return have[0] < want[0] || (have[0] === want[0] && have[1] < want[1]);
}

/** Compares the lock with the copy npm leaves in node_modules once it has finished. */
function whatIsMissing() {
  const wanted = read('package-lock.json').packages;
  let installed;
  try {
    installed = read('node_modules/.package-lock.json').packages;
  } catch {
    return 'node_modules is missing or unfinished';
  }
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue; // the project itself
    const found = installed[path];
    if (!found && optional) continue; // made for another platform
    if (found?.version !== version) return `${path} is not at ${version}`;
  }
}

function install() {
  // NODE_ENV=production would leave the development packages out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (error) fail(`npm did not start: ${error.message}`);
  if (status !== 0) fail('npm ci failed; its messages are above.');

  const still = whatIsMissing();
  if (still) fail(`package.json and package-lock.json do not agree: ${still}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
