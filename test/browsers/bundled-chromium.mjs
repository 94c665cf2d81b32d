import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from './machine.mjs';

const carrier = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium', import.meta.url));
// Inside the package, so that npm clears it away with the version it came from.
const unpacked = join(carrier, 'unpacked');

// The package's own names a folder that is only there on a lambda. A system may have a fontconfig
// and no font: without any, Chromium draws text of no width, and dies of it after a while.
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The Chromium that @sparticuz/chromium carries inside its npm package, as launch
 * options for puppeteer. Nothing where it cannot run: it is for Linux on x64 with glibc.
 */
export function bundledChromium() {
  const runs = process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');
  if (!runs || !existsSync(carrier)) return undefined;
  if (!existsSync(unpacked)) unpack();

  const env = { ...environment };
  env.LD_LIBRARY_PATH = [join(unpacked, 'al2023/lib'), env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  env.FONTCONFIG_PATH = join(unpacked, 'fonts');

  return {
    executablePath: join(unpacked, 'chromium'),
    // No package has set its sandbox up, and its zygote would insist on one.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env,
    headless: 'shell',
  };
}

/** Unpacks aside and renames, so that two runs at once do not see half a browser. */
function unpack() {
  const aside = `${unpacked}-${process.pid}`;
  mkdirSync(aside);
  // The package unpacks where TMPDIR points, and brings the libraries that a bare
  // system lacks only where it believes itself to be on a lambda.
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const script = `import it from '@sparticuz/chromium'; await it.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: carrier, env });
  writeFileSync(join(aside, 'fonts/fonts.conf'), fontConfig);
  try {
    renameSync(aside, unpacked);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(unpacked)) throw error; // else another run was quicker
  }
}
