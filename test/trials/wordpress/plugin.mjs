// The life of the plugin on a site.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const zip = fileURLToPath(new URL('../../../dist/wordpress/cramp-kit.zip', import.meta.url));
const main = 'cramp-kit/cramp-kit.php';

/** Uploads the zip and activates the plugin, on the page "Add Plugins". */
export const install = (site, browser) =>
  browser.open(
    `${site.url}/wp-admin/plugin-install.php?tab=upload`,
    async (page) => {
      const form = await page.waitForSelector('form.wp-upload-form');
      await (await form.$('input[type=file]')).uploadFile(zip);
      await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
      const activate = await page.$('a[href*="action=activate"]');
      if (!activate)
        throw new Error(
          `WordPress does not install the plugin: ${await page.$eval('.wrap', (part) => part.innerText)}`,
        );
      await Promise.all([page.waitForNavigation(), activate.click()]);
      await page.waitForSelector(`tr.active[data-plugin="${main}"]`);
    },
    { cookies: site.cookies('admin') },
  );

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
