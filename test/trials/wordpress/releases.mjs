// WordPress itself, as npm and Debian carry it.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './cache.mjs';
import { unzip } from './unzip.mjs';

/** What WordPress Playground is made from: no other package on npm has whole releases. */
const npmPackage = '@wp-playground/wordpress-builds@0.9.19';

/** The releases by their folders in it, where the zip has the PHP, and `public` the rest. */
const inNpm = { 6.5: 'wp-6.5', 6.6: 'wp-beta' };

/** The packages of Debian that make the oldest release, and a classic theme for all of them. */
const inDebian = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-prototype',
  'libjs-scriptaculous',
  'libjs-underscore',
  'php-getid3',
];

const run = (folder, program, ...args) =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const fromNpm = () =>
  once('npm', (folder) => {
    const tarball = run(folder, 'npm', 'pack', '--silent', npmPackage).trim();
    const wanted = Object.values(inNpm).flatMap((name) => [
      `package/public/${name}`,
      `package/src/wordpress/${name}.zip`,
    ]);
    run(folder, 'tar', 'xzf', tarball, ...wanted, 'package/src/sqlite-database-integration');
    rmSync(join(folder, tarball));
  });

const fromDebian = () =>
  once('debian', (folder) => {
    run(folder, 'apt-get', 'download', ...inDebian);
    for (const file of run(folder, 'sh', '-c', 'ls *.deb').trim().split('\n')) {
      run(folder, 'dpkg', '--extract', file, '.');
      rmSync(join(folder, file));
    }
    rmSync(join(folder, 'usr/share/wordpress/.htaccess')); // leads to what only an installed package has
  });

/** WordPress's own stand-in for a database server. */
export const sqlite = () =>
  once('sqlite', async (folder) => {
    const zip = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';
    unzip(join(await fromNpm(), zip), folder);
  });

/** The files of a release, with the classic theme Twenty Twenty-One: a folder to copy from. */
export const release = (version) =>
  once(version, async (folder) => {
    const debian = join(await fromDebian(), 'usr/share/wordpress');
    if (inNpm[version]) {
      const npm = join(await fromNpm(), 'package');
      cpSync(join(npm, 'public', inNpm[version]), folder, { recursive: true });
      unzip(join(npm, 'src/wordpress', `${inNpm[version]}.zip`), folder);
    } else {
      // Its links lead to the other packages.
      cpSync(debian, folder, { recursive: true, dereference: true });
    }
    const theme = 'wp-content/themes/twentytwentyone';
    cpSync(join(debian, theme), join(folder, theme), { recursive: true, dereference: true });
  });
