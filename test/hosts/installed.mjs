// The package as npm makes it, in an app of its own outside this repository.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { name, version } = createRequire(import.meta.url)('../../package.json');
const packed = fileURLToPath(new URL(`../../build/${name}-${version}.tgz`, import.meta.url));

/** Copies an app into a new folder, installs what it needs and the packed kit, and names the folder. */
export function installed(app) {
  if (!existsSync(packed))
    throw new Error('The kit is not packed: npm pack --ignore-scripts --pack-destination build');
  const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
  // Whoever has tried an app where it stands has left packages of another platform or time there.
  cpSync(app, folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  npm(folder, 'install', packed, '--prefer-offline', '--no-audit', '--no-fund');
  return folder;
}

const minutes = 5;

/** Runs npm in an app, and hands over what it prints. Throws with that when it fails or does not end. */
export function npm(folder, ...args) {
  try {
    return execFileSync('npm', [...args, '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
      timeout: minutes * 60_000, // a command that hangs would hold up all others
      shell: process.platform === 'win32', // npm is a .cmd file there
    });
  } catch (error) {
    const what = error.code === 'ETIMEDOUT' ? ` has not ended in ${minutes} minutes` : '';
    const command = `npm ${args.join(' ')}${what}`;
    throw new Error(`${command}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}
