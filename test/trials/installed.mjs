// The package as npm makes it, installed into an empty folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const npm = (folder, ...args) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

/** Copies an app into a new folder, installs what it needs and the packed kit, and names the folder. */
export function installed(app) {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
  cpSync(fileURLToPath(new URL(app, import.meta.url)), folder, { recursive: true });
  const [{ filename }] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  npm(folder, 'install', `./${filename}`);
  return folder;
}

/** Runs a program that the app has installed. Throws with what it printed when it fails. */
export function run(folder, program, ...args) {
  try {
    return execFileSync(join(folder, 'node_modules/.bin', program), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, {
      cause: error,
    });
  }
}
