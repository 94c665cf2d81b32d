<?php
/**
 * Values that people write. What the kit would leave out is null here too, or the page would say one
 * thing without the script and another with it.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A number that can be dialled (RFC 3966), with single spaces in it.
 *
 * @param string $value What was written.
 * @return string|null
 */
function cramp_kit_telephone( $value ) {
	$number    = trim( (string) preg_replace( '/[\s\x{A0}]+/u', ' ', $value ) );
	$dialable  = preg_match( '/^\+?[\d ().-]{2,24}$/', $number );
	$two_digit = preg_match( '/\d.*\d/', $number );
	return $dialable && $two_digit ? $number : null;
}

/**
 * An address of the web, or a path on this site.
 *
 * @param string $value What was written.
 * @return string|null
 */
function cramp_kit_web_address( $value ) {
	$address = trim( $value );
	$known   = preg_match( '~^(?:https?://[^\s/?#"\'<>]+|/(?!/))[^\s"\'<>\\\\]*$~i', $address );
	return $known && false !== wp_parse_url( $address ) ? $address : null;
}

/**
 * A line that readers can see: the name of a person or a team.
 *
 * @param string $value What was written.
 * @return string|null
 */
function cramp_kit_line( $value ) {
	$line    = sanitize_text_field( $value );
	$seen    = preg_match( '/[\p{L}\p{N}]/u', $line );
	$turning = preg_match( '/[\p{Cc}\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', $line );
	return $seen && ! $turning && mb_strlen( $line ) <= 200 ? $line : null;
}

/**
 * A day (ISO 8601).
 *
 * @param string $value What was written.
 * @return string|null
 */
function cramp_kit_day( $value ) {
	$is_day = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $parts );
	return $is_day && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? $value : null;
}

/**
 * Those of the words in a text that are on offer, each once, in their order.
 *
 * @param string   $value   What was written.
 * @param string[] $offered What is known.
 * @return string[]
 */
function cramp_kit_words( $value, array $offered ) {
	return array_values( array_intersect( cramp_kit_split( $value ), $offered ) );
}

/**
 * The words of a text, each once.
 *
 * @param string $value What was written.
 * @return string[]
 */
function cramp_kit_split( $value ) {
	return array_values( array_unique( preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) ) );
}
