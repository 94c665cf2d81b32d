<?php
/**
 * What a page with a widget needs, and no other page gets: the script, and the settings of the site.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'wp_footer', 'cramp_kit_print_settings', 1 );
add_filter( 'script_loader_tag', 'cramp_kit_as_module', 10, 2 );
add_filter( 'wp_preload_resources', 'cramp_kit_preload_stylesheet' );

/**
 * Asks for the script. Called for each widget that is rendered.
 */
function cramp_kit_use_script() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'cramp-kit', cramp_kit_script_url(), array(), null );
	} else {
		wp_enqueue_script( 'cramp-kit', cramp_kit_script_url(), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- it is in the path.
	}
	cramp_kit_is_used( true );
}

/**
 * Whether the page has a widget.
 *
 * @param bool $used True from now on.
 * @return bool
 */
function cramp_kit_is_used( $used = false ) {
	static $is_used = false;
	$is_used        = $is_used || $used;
	return $is_used;
}

/**
 * Before WordPress 6.5 there are no script modules.
 *
 * @param string $tag    The script tag.
 * @param string $handle The name of the script.
 * @return string
 */
function cramp_kit_as_module( $tag, $handle ) {
	if ( 'cramp-kit' !== $handle ) {
		return $tag;
	}
	return str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) );
}

/**
 * Prints the settings block of the kit, if there is something to say in it.
 */
function cramp_kit_print_settings() {
	$settings = cramp_kit_settings();
	if ( cramp_kit_is_used() && $settings ) {
		printf(
			'<script type="application/json" data-cramp-kit>%s</script>' . "\n",
			wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES )
		);
	}
}

/**
 * Fetches the stylesheet early where the post has a widget: a text without its styles is not shown.
 *
 * @param array<int, array<string, string>> $resources What is fetched early.
 * @return array<int, array<string, string>>
 */
function cramp_kit_preload_stylesheet( $resources ) {
	$post = is_singular() ? get_post() : null;
	if ( $post && preg_match( '~<!-- wp:cramp/|\[cramp[ \]]~', $post->post_content ) ) {
		$resources[] = array(
			'href' => cramp_kit_stylesheet_url(),
			'as'   => 'style',
		);
	}
	return $resources;
}
