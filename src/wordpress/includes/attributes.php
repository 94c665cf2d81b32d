<?php
/**
 * Reads what an author has set on a widget. What makes no sense is left out and reported; the rest
 * holds.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Reads the attributes of a widget.
 *
 * @param string               $widget The name of the widget.
 * @param array<string, mixed> $given  The attributes by their names in HTML.
 * @return array{0: array<string, string>, 1: string[]} Those that hold, and sentences on the others.
 */
function cramp_kit_read_attributes( $widget, array $given ) {
	$known    = array_merge( array( 'lang' ), cramp_kit_widgets()[ $widget ] );
	$read     = array();
	$problems = array();
	foreach ( $given as $name => $value ) {
		// The editor and KSES write `&` in an address as an entity.
		$written = trim( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		if ( '' === $written ) {
			continue;
		}
		if ( ! in_array( (string) $name, $known, true ) ) {
			/* translators: 1: attribute, 2: list of attributes. */
			$problems[] = sprintf( __( '%1$s is not an attribute of this widget. Use some of: %2$s.', 'cramp-kit' ), is_int( $name ) ? $written : $name, implode( ', ', $known ) );
			continue;
		}
		$kept = cramp_kit_read_attribute( $name, $written );
		if ( null !== $kept ) {
			$read[ $name ] = $kept;
		}
		if ( null === $kept || ! cramp_kit_is_whole( $name, $written ) ) {
			/* translators: 1: attribute, 2: value, 3: what to write instead. */
			$problems[] = sprintf( __( '%1$s="%2$s" makes no sense and is left out. %3$s', 'cramp-kit' ), $name, mb_substr( $written, 0, 80 ), cramp_kit_hint( $name ) );
		}
	}
	return array( $read, $problems );
}

/**
 * The value as it stands in HTML, or null where it makes no sense.
 *
 * @param string $name  The attribute.
 * @param string $value What was written, not empty.
 * @return string|null
 */
function cramp_kit_read_attribute( $name, $value ) {
	switch ( $name ) {
		case 'lang':
			return cramp_kit_tag( $value );
		case 'heading-level':
			return preg_match( '/^[1-6]$/', $value ) ? $value : null;
		case 'limit':
			return preg_match( '/^[1-9]\d{0,8}$/', $value ) ? $value : null;
		case 'groups':
		case 'languages':
			$words = implode( ' ', cramp_kit_words( $value, cramp_kit_offered( $name ) ) );
			return '' === $words ? null : $words;
		case 'booking-url':
			return cramp_kit_web_address( $value );
		default:
			return cramp_kit_telephone( $value );
	}
}

/**
 * The words that an attribute with a list may hold.
 *
 * @param string $name The attribute.
 * @return string[]
 */
function cramp_kit_offered( $name ) {
	return 'groups' === $name ? cramp_kit( 'groups' ) : array_keys( cramp_kit( 'languages' ) );
}

/**
 * Whether nothing of a value had to be left out, though the rest of it holds.
 *
 * @param string $name  The attribute.
 * @param string $value What was written.
 * @return bool
 */
function cramp_kit_is_whole( $name, $value ) {
	if ( ! in_array( $name, array( 'groups', 'languages' ), true ) ) {
		return true;
	}
	return array() === array_diff( cramp_kit_split( $value ), cramp_kit_offered( $name ) );
}

/**
 * What to write instead of a value that makes no sense.
 *
 * @param string $name The attribute.
 * @return string
 */
function cramp_kit_hint( $name ) {
	switch ( $name ) {
		case 'lang':
			return __( 'Use a language tag, such as es or pt-BR.', 'cramp-kit' );
		case 'heading-level':
			return __( 'Use 1 to 6.', 'cramp-kit' );
		case 'limit':
			return __( 'Use a whole number from 1.', 'cramp-kit' );
		case 'groups':
		case 'languages':
			/* translators: %s: list of words. */
			return sprintf( __( 'Use some of: %s.', 'cramp-kit' ), implode( ' ', cramp_kit_offered( $name ) ) );
		case 'booking-url':
			return __( 'Use an address that begins with https:// or a path on this site.', 'cramp-kit' );
		default:
			return __( 'Use digits, spaces and + ( ) . - only, as in +34 900 123 456.', 'cramp-kit' );
	}
}
