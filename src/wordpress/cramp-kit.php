<?php
/**
 * Plugin Name:       cramp-kit
 * Description:       Short, sourced texts about night leg cramps, in the language of your page. Blocks and a shortcode.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       cramp-kit
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'CRAMP_KIT_FILE', __FILE__ );

require __DIR__ . '/includes/kit.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/drafts.php';
require __DIR__ . '/includes/fingerprint.php';
require __DIR__ . '/includes/static-text.php';
require __DIR__ . '/includes/unharmed.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/notes.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/blocks.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-fields.php';
	require __DIR__ . '/includes/settings-page.php';
}
