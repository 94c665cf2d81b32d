<?php
/**
 * A widget as it stands in a page: the tag with its static text.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Writes a widget.
 *
 * @param string               $widget The name of the widget.
 * @param array<string, mixed> $given  Its attributes, as an author has written them.
 * @return string HTML.
 */
function cramp_kit_widget( $widget, array $given ) {
	list( $attributes, $problems ) = cramp_kit_read_attributes( $widget, $given );

	$settings = cramp_kit_settings();
	$tag      = $attributes['lang'] ?? cramp_kit_post_tag();
	$language = cramp_kit_shown_language( $tag, $settings );
	if ( ! cramp_kit_match( $tag ) && isset( $attributes['lang'] ) ) {
		/* translators: %s: language tag. */
		$problems[] = sprintf( __( 'There is no text in "%s" yet. Readers get English.', 'cramp-kit' ), $tag );
	}

	$text = 'language' === $widget ? '' : cramp_kit_static_text( $widget, $language, $attributes, $settings );
	if ( is_feed() ) {
		return cramp_kit_light( $text );
	}
	cramp_kit_use_script();
	if ( ! isset( $attributes['lang'] ) && ! cramp_kit_is_followed( $tag ) ) {
		$attributes = array( 'lang' => $tag ) + $attributes;
	}
	return cramp_kit_unharmed( cramp_kit_element( $widget, $attributes, $text ) . cramp_kit_note( $problems ) );
}

/**
 * Whether the script would choose the same language by the page alone. Then the tag needs no `lang`,
 * and readers can turn the widget with the language picker.
 *
 * @param string $tag What is wanted.
 * @return bool
 */
function cramp_kit_is_followed( $tag ) {
	$page = cramp_kit_page_tag();
	// What is not well-formed, as pt-PT-ao90, names no language to a browser.
	$valid = preg_match( '/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/i', $page );
	$known = $valid ? cramp_kit_tag( $page ) : null;
	return null !== $known && ( $known === $tag || ( cramp_kit_match( $tag ) && cramp_kit_match( $known ) === cramp_kit_match( $tag ) ) );
}

/**
 * The tag with its text in a shadow root that browsers open without a script.
 *
 * @param string                $widget     The name of the widget.
 * @param array<string, string> $attributes Those that hold.
 * @param string                $text       The text, empty for the picker: it does nothing without the script.
 * @return string
 */
function cramp_kit_element( $widget, array $attributes, $text ) {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( '' !== $text ) {
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- no stylesheet of the page reaches into a shadow root.
		$link = sprintf( '<link rel="stylesheet" href="%s">', esc_url( cramp_kit_stylesheet_url() ) );
		$text = '<template shadowrootmode="open">' . $link . $text . '</template>';
	}
	return "<cramp-$widget$written>$text</cramp-$widget>";
}

/**
 * The text for feed readers, which know neither shadow roots nor our styles.
 *
 * @param string $text The text.
 * @return string
 */
function cramp_kit_light( $text ) {
	$text = preg_replace( '~<p role="status"[^>]*></p>|</?slot[^>]*>~', '', $text );
	return cramp_kit_unharmed( wp_kses_post( $text ) );
}
