// The life of the plugin on a site.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const zip = fileURLToPath(new URL('../../../dist/wordpress/cramp-kit.zip', import.meta.url));
const main = 'cramp-kit/cramp-kit.php';

/** Uploads the zip and activates the plugin, as the page "Add Plugins" does. */
export function install(site) {
  const [installed, problem] = site.run(`
    require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    $upgrader = new Plugin_Upgrader( new WP_Ajax_Upgrader_Skin() );
    return array( $upgrader->install( '${zip}' ), activate_plugin( '${main}' ) );
  `);
  if (installed !== true || problem !== null)
    throw new Error(
      `WordPress does not install the plugin: ${JSON.stringify([installed, problem])}`,
    );
}

/** Deactivates and deletes the plugin, as the page "Plugins" does. */
export const remove = (site) =>
  site.run(`
    deactivate_plugins( '${main}' );
    return delete_plugins( array( '${main}' ) );
  `);

/** What a site keeps of the plugin outside of its folder: options with its name in them, and files. */
export function traces(site) {
  const options = site.run(`
    global $wpdb;
    return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%cramp%' OR option_value LIKE '%cramp%'" );
  `);
  const files = readdirSync(join(site.folder, 'wp-content'), { recursive: true });
  return [...options, ...files.filter((path) => path.includes('cramp'))];
}
