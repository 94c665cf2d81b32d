// A site of its own for a trial: WordPress on PHP's server and SQLite, with an administrator and an
// author.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { release, sqlite } from './releases.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const php = ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr'];

/** Installs a release and starts it. `close` ends it and removes its files. */
export async function site(version) {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-wordpress-'));
  const port = await freePort();
  cpSync(await release(version), folder, { recursive: true });
  await useSqlite(folder);
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  cpSync(here('direction.php'), join(folder, 'wp-content/mu-plugins/direction.php'));
  writeFileSync(join(folder, 'wp-config.php'), config(folder, port));

  /** Runs PHP inside the site and hands over what it returns. */
  const run = (code) => {
    const args = [...php, here('inside.php'), folder, `${port}`];
    return JSON.parse(
      execFileSync('php', args, { input: code, encoding: 'utf8', maxBuffer: 2 ** 26 }),
    );
  };
  run(`
    add_filter( 'pre_wp_mail', '__return_false' );
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'Clinic', 'admin', 'admin@example.org', true, '', 'secret' );
    wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author' ) );
    update_option( 'permalink_structure', '/%postname%/' );
    update_option( 'WPLANG', '' );
    flush_rewrite_rules( false );
  `);

  const log = join(folder, 'debug.log');
  const server = await serve(folder, port);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    folder,
    run,
    /** Publishes a post as somebody would, and hands over its address: what they may not write is taken out. */
    post: (name, content, login = 'author') =>
      run(`
        wp_set_current_user( get_user_by( 'login', '${login}' )->ID );
        $content = base64_decode( '${Buffer.from(content).toString('base64')}' );
        return get_permalink( wp_insert_post( wp_slash( array(
          'post_status' => 'publish', 'post_title' => '${name}', 'post_name' => '${name}', 'post_content' => $content,
        ) ) ) );
      `),
    use: (theme) => run(`switch_theme( '${theme}' );`),
    /** Sets the language of the site. The form would only take one that has a language pack. */
    speak: (locale) =>
      run(`
        global $wpdb;
        $wpdb->replace( $wpdb->options, array( 'option_name' => 'WPLANG', 'option_value' => '${locale}' ) );
      `),
    /** What a browser has of somebody who has logged in. */
    cookies(login) {
      const cookies = run(`
        $id = get_user_by( 'login', '${login}' )->ID;
        $until = time() + DAY_IN_SECONDS;
        $token = WP_Session_Tokens::get_instance( $id )->create( $until );
        return array(
          AUTH_COOKIE => wp_generate_auth_cookie( $id, $until, 'auth', $token ),
          LOGGED_IN_COOKIE => wp_generate_auth_cookie( $id, $until, 'logged_in', $token ),
        );
      `);
      return Object.entries(cookies).map(([name, value]) => ({ name, value, url }));
    },
    /** What PHP has complained about. */
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    close() {
      process.kill(-Number(server.pid));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts PHP's own server. Its workers are processes too: they end with it as a group. */
async function serve(folder, port) {
  const args = [...php, '-S', `127.0.0.1:${port}`, '-t', folder, here('router.php')];
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const server = spawn('php', args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => /started/.test(text) && resolve());
    server.once('exit', () => reject(new Error('The PHP server ended.')));
  });
  return server;
}

async function useSqlite(folder) {
  const content = join(folder, 'wp-content');
  const plugin = join(content, 'plugins/sqlite-database-integration');
  rmSync(join(content, 'database'), { recursive: true, force: true }); // of somebody else's site
  rmSync(join(content, 'mu-plugins'), { recursive: true, force: true });
  cpSync(join(await sqlite(), 'sqlite-database-integration-main'), plugin, { recursive: true });
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(content, 'db.php'), dropIn);
}

const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'];

const config = (folder, port) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${keys.map((key) => `define( '${key}_KEY', '${key}' );\ndefine( '${key}_SALT', '${key}' );`).join('\n')}
define( 'WP_HOME', 'http://127.0.0.1:${port}' );
define( 'WP_SITEURL', 'http://127.0.0.1:${port}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
