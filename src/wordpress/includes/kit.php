<?php
/**
 * What the plugin knows of the kit that it was built with.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * An entry of kit.json: version, edition, languages, matches or groups.
 *
 * @param string $name Its name.
 * @return mixed
 */
function cramp_kit( $name ) {
	static $kit = null;
	if ( null === $kit ) {
		$kit = wp_json_file_decode( plugin_dir_path( CRAMP_KIT_FILE ) . 'kit.json', array( 'associative' => true ) );
	}
	return $kit[ $name ];
}

/**
 * The address of a file of the plugin.
 *
 * @param string $path Where it is in the plugin.
 * @return string
 */
function cramp_kit_url( $path ) {
	return plugins_url( $path, CRAMP_KIT_FILE );
}

/**
 * Where the script is. The version stands in its path, not in a query: the script fetches the files
 * beside it by their names, and after an update none of them may come out of a browser's cache.
 *
 * @return string
 */
function cramp_kit_script_url() {
	return cramp_kit_url( 'embed/' . cramp_kit( 'version' ) . '/cramp-kit.js' );
}

/**
 * Where the stylesheet of the static texts is.
 *
 * @return string
 */
function cramp_kit_stylesheet_url() {
	return cramp_kit_url( 'texts/cramp-kit.css' ) . '?ver=' . cramp_kit( 'version' );
}
