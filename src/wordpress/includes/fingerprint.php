<?php
/**
 * The fingerprint of a static text: the script leaves a text alone that says what it would say.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The same as `fingerprint()` of the kit (src/fingerprint.ts).
 *
 * @param string                $widget     The name of the widget.
 * @param string                $language   The language of the text.
 * @param array<string, string> $attributes Those on the tag, without `lang`.
 * @param array<string, mixed>  $settings   The settings of the page, as they stand in its block.
 * @return string Empty where PHP cannot tell: the script then writes the text anew.
 */
function cramp_kit_fingerprint( $widget, $language, array $attributes, array $settings ) {
	if ( ! function_exists( 'mb_convert_encoding' ) ) {
		return '';
	}
	$attribute_names = array( 'booking-url', 'emergency-number', 'groups', 'heading-level', 'languages', 'limit', 'phone' );
	$setting_names   = array( 'messages', 'reviewer', 'drafts' );
	if ( in_array( 'emergency-number', cramp_kit_widgets()[ $widget ], true ) ) {
		array_push( $setting_names, 'emergencyNumber', 'phone', 'bookingUrl' );
	}
	$made = array( cramp_kit( 'version' ), cramp_kit( 'edition' )['version'], "cramp-$widget", $language );
	foreach ( $attribute_names as $name ) {
		$made[] = $attributes[ $name ] ?? null;
	}
	foreach ( $setting_names as $name ) {
		$made[] = $settings[ $name ] ?? null;
	}
	return cramp_kit_fnv1a( wp_json_encode( $made, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS ) );
}

/**
 * FNV-1a, 32 bits, over code points.
 *
 * @param string $text UTF-8.
 * @return string In base 36.
 */
function cramp_kit_fnv1a( $text ) {
	$hash = 0x811c9dc5;
	foreach ( unpack( 'V*', mb_convert_encoding( $text, 'UTF-32LE', 'UTF-8' ) ) as $sign ) {
		$hash ^= $sign;
		// Times the prime 0x01000193, in two parts, so that no product grows beyond an integer.
		$hash = ( $hash * 0x193 + ( ( $hash << 24 ) & 0xffffffff ) ) & 0xffffffff;
	}
	return base_convert( (string) $hash, 10, 36 );
}
