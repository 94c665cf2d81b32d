<?php
/**
 * The shortcode: `[cramp widget="causes" lang="es"]`.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', 'cramp_kit_register_shortcode' );

/**
 * Registers it.
 */
function cramp_kit_register_shortcode() {
	add_shortcode( 'cramp', 'cramp_kit_shortcode' );
}

/**
 * Writes the widget that the shortcode names.
 *
 * @param array<string, string>|string $given The attributes, a string where there are none.
 * @return string HTML.
 */
function cramp_kit_shortcode( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$widget = $given['widget'] ?? '';
	unset( $given['widget'] );
	if ( ! array_key_exists( $widget, cramp_kit_widgets() ) ) {
		return cramp_kit_unharmed(
			cramp_kit_note(
				array(
					/* translators: 1: what was written, 2: list of widgets. */
					sprintf( __( 'There is no widget "%1$s". Use one of: %2$s.', 'cramp-kit' ), $widget, implode( ', ', array_keys( cramp_kit_widgets() ) ) ),
				)
			)
		);
	}
	return cramp_kit_widget( $widget, $given );
}
