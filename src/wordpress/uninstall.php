<?php
/**
 * Removes what the plugin has stored: one option, on every site of a network.
 *
 * @package cramp-kit
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

delete_option( 'cramp_kit' );

if ( is_multisite() ) {
	$cramp_kit_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $cramp_kit_sites as $cramp_kit_site ) {
		switch_to_blog( $cramp_kit_site );
		delete_option( 'cramp_kit' );
		restore_current_blog();
	}
}
