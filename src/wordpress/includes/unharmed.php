<?php
/**
 * Keeps WordPress from rewriting the texts: not a letter of them may change.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_filter( 'no_texturize_tags', 'cramp_kit_no_texturize_tags' );

/**
 * No curly quotes and dashes inside the widgets. WordPress asks once, before the first text.
 *
 * @param string[] $tags Tags whose text stays as it is.
 * @return string[]
 */
function cramp_kit_no_texturize_tags( $tags ) {
	foreach ( array_keys( cramp_kit_widgets() ) as $widget ) {
		$tags[] = "cramp-$widget";
	}
	return $tags;
}

/**
 * Writes as entities what WordPress would take for a shortcode or a smiley: `[`, and a colon, a
 * semicolon or an 8 that begins a word.
 *
 * @param string $html HTML without scripts and styles.
 * @return string The same HTML to a browser.
 */
function cramp_kit_unharmed( $html ) {
	$html = strtr(
		$html,
		array(
			'[' => '&#91;',
			']' => '&#93;',
		)
	);
	return preg_replace_callback(
		'/(?<=[\s\x{A0}>])[:;8](?=[^\s\d])/u',
		function ( $character ) {
			return '&#' . ord( $character[0] ) . ';';
		},
		$html
	);
}
