<?php
/**
 * A block for each widget. The blocks store their attributes and nothing else: an update of the
 * plugin brings new texts into old posts.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', 'cramp_kit_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'cramp_kit_tell_editor' );

/**
 * Registers the blocks and the scripts of the editor that they share.
 */
function cramp_kit_register_blocks() {
	$parts = array(
		'cramp-kit-preview' => array( 'wp-element' ),
		'cramp-kit-fields'  => array( 'wp-components', 'wp-element', 'wp-i18n' ),
		'cramp-kit-blocks'  => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'cramp-kit-preview', 'cramp-kit-fields' ),
	);
	foreach ( $parts as $handle => $needs ) {
		$file = 'editor/' . str_replace( 'cramp-kit-', '', $handle ) . '.js';
		wp_register_script( $handle, cramp_kit_url( $file ), $needs, cramp_kit( 'version' ), true );
		wp_set_script_translations( $handle, 'cramp-kit' );
	}
	foreach ( array_keys( cramp_kit_widgets() ) as $widget ) {
		register_block_type(
			plugin_dir_path( CRAMP_KIT_FILE ) . "blocks/$widget",
			array(
				'render_callback' => function ( $attributes ) use ( $widget ) {
					return cramp_kit_block( $widget, $attributes );
				},
			)
		);
	}
}

/**
 * Writes a block.
 *
 * @param string               $widget     The name of the widget.
 * @param array<string, mixed> $attributes The attributes of the block.
 * @return string HTML.
 */
function cramp_kit_block( $widget, array $attributes ) {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$name = strtolower( preg_replace( '/(?=[A-Z])/', '-', $name ) );
		if ( 'lang' === $name || in_array( $name, cramp_kit_widgets()[ $widget ], true ) ) {
			$given[ $name ] = is_array( $value ) ? implode( ' ', $value ) : $value;
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), cramp_kit_widget( $widget, $given ) );
}

/**
 * Tells the scripts of the editor what they need to show a widget as readers would see it.
 */
function cramp_kit_tell_editor() {
	$post     = get_post();
	$locale   = $post && function_exists( 'pll_get_post_language' ) ? pll_get_post_language( $post->ID, 'locale' ) : '';
	$language = cramp_kit_match( cramp_kit_tag( determine_locale() ) ?? 'en' ) ?? 'en';
	$words    = cramp_kit( 'languages' )[ $language ];
	$told     = array(
		'script'    => cramp_kit_script_url(),
		'settings'  => (object) cramp_kit_settings(),
		'language'  => cramp_kit_tag( (string) $locale ) ?? cramp_kit_tag( get_locale() ) ?? 'en',
		'widgets'   => array_keys( cramp_kit_widgets() ),
		'languages' => wp_list_pluck( cramp_kit( 'languages' ), 'name' ),
		'keywords'  => cramp_kit_keywords(),
		// In English the titles of block.json say more.
		'titles'    => (object) ( 'en' === $language ? array() : $words['headings'] ),
		'groups'    => $words['groups'],
	);
	wp_add_inline_script( 'cramp-kit-preview', 'window.crampKit = ' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * What people may look for: cramps, as one and as many, in each language.
 *
 * @return string[]
 */
function cramp_kit_keywords() {
	$keywords = array();
	foreach ( cramp_kit( 'languages' ) as $language ) {
		array_push( $keywords, $language['headings']['overview'], $language['headings']['guide'] );
	}
	return $keywords;
}
