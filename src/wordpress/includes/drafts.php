<?php
/**
 * Which language to show, where a site refuses drafts or there is no text in the one that is wanted.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The language to show to readers who want another.
 *
 * @param string               $tag      What is wanted.
 * @param array<string, mixed> $settings The settings of the site.
 * @return string
 */
function cramp_kit_shown_language( $tag, array $settings ) {
	$language = cramp_kit_match( $tag );
	$refuse   = 'refuse' === ( $settings['drafts'] ?? 'show' );
	if ( $language && ( ! $refuse || cramp_kit_is_checked( $language, $settings ) ) ) {
		return $language;
	}
	return $refuse ? cramp_kit_best_checked( $settings ) : 'en';
}

/**
 * English where it is checked or nothing is, else the first language that is.
 *
 * @param array<string, mixed> $settings The settings of the site.
 * @return string
 */
function cramp_kit_best_checked( array $settings ) {
	foreach ( array_merge( array( 'en' ), array_keys( cramp_kit( 'languages' ) ) ) as $language ) {
		if ( cramp_kit_is_checked( $language, $settings ) ) {
			return $language;
		}
	}
	return 'en';
}

/**
 * Whether somebody has checked the text of a language, for the kit or for this site.
 *
 * @param string               $language The language.
 * @param array<string, mixed> $settings The settings of the site.
 * @return bool
 */
function cramp_kit_is_checked( $language, array $settings ) {
	return cramp_kit( 'languages' )[ $language ]['reviewed'] || cramp_kit_is_attested( $language, $settings );
}

/**
 * Whether the site's own reviewer has checked the text of a language.
 *
 * @param string               $language The language.
 * @param array<string, mixed> $settings The settings of the site.
 * @return bool
 */
function cramp_kit_is_attested( $language, array $settings ) {
	return in_array( $language, $settings['reviewer']['languages'] ?? array(), true );
}
