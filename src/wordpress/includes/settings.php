<?php
/**
 * What the site has set for all its widgets: the option `cramp_kit`, in the shape of the settings
 * block of the kit. Nothing stands in it that says what is so anyway.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The settings that hold.
 *
 * @return array<string, mixed>
 */
function cramp_kit_settings() {
	return cramp_kit_read_settings( get_option( 'cramp_kit', array() ) )[0];
}

/**
 * Reads settings, from the form or from the database.
 *
 * @param mixed $given What is there.
 * @return array{0: array<string, mixed>, 1: string[]} Those that hold, and the names of the others.
 */
function cramp_kit_read_settings( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$readers = array(
		'emergencyNumber' => 'cramp_kit_telephone',
		'phone'           => 'cramp_kit_telephone',
		'bookingUrl'      => 'cramp_kit_web_address',
		'drafts'          => 'cramp_kit_read_drafts',
		'reviewer'        => 'cramp_kit_read_reviewer',
	);
	$read    = array();
	$refused = array();
	foreach ( $readers as $name => $reader ) {
		$written = $given[ $name ] ?? '';
		if ( is_array( $written ) ? ! array_filter( $written ) : '' === trim( (string) $written ) ) {
			continue;
		}
		$expected = 'reviewer' === $name ? is_array( $written ) : is_string( $written );
		$value    = $expected ? $reader( $written ) : null;
		if ( null === $value ) {
			$refused[] = $name;
		} elseif ( 'show' !== $value ) {
			$read[ $name ] = $value;
		}
	}
	return array( $read, $refused );
}

/**
 * Whether drafts are shown or refused.
 *
 * @param string $value What was chosen.
 * @return string|null
 */
function cramp_kit_read_drafts( $value ) {
	return in_array( $value, array( 'show', 'refuse' ), true ) ? $value : null;
}

/**
 * Who has checked the texts: it holds whole or not at all.
 *
 * @param array<string, mixed> $value Name, day and languages.
 * @return array{name: string, on: string, languages: string[]}|null
 */
function cramp_kit_read_reviewer( array $value ) {
	$name      = is_string( $value['name'] ?? null ) ? cramp_kit_line( $value['name'] ) : null;
	$on        = is_string( $value['on'] ?? null ) ? cramp_kit_day( $value['on'] ) : null;
	$asked     = array_filter( (array) ( $value['languages'] ?? array() ), 'is_string' );
	$languages = array_values( array_intersect( array_keys( cramp_kit( 'languages' ) ), $asked ) );
	if ( null === $name || null === $on || ! $languages ) {
		return null;
	}
	return array(
		'name'      => $name,
		'on'        => $on,
		'languages' => $languages,
	);
}
