<?php
/**
 * Languages as WordPress and people write them, and as the kit has them.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const CRAMP_KIT_SUBTAGS = '/^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_]|$)/i';

/**
 * The tag (BCP 47) of a locale: `es_MX` is es-MX, `de_DE_formal` and `pt_PT_ao90` lose what no
 * browser knows.
 *
 * @param string $locale A locale of WordPress, or a tag.
 * @return string|null Null where it names no language.
 */
function cramp_kit_tag( $locale ) {
	if ( ! preg_match( CRAMP_KIT_SUBTAGS, $locale, $parts ) || 'und' === strtolower( $parts[1] ) ) {
		return null;
	}
	$script = ucfirst( strtolower( $parts[2] ?? '' ) );
	$region = strtoupper( $parts[3] ?? '' );
	return implode( '-', array_filter( array( strtolower( $parts[1] ), $script, $region ) ) );
}

/**
 * The language of the kit for a tag: the same language in the same likely script. The table comes
 * from the kit's own matching.
 *
 * @param string $tag As `cramp_kit_tag()` writes it.
 * @return string|null Null where nothing fits.
 */
function cramp_kit_match( $tag ) {
	preg_match( CRAMP_KIT_SUBTAGS, $tag, $parts );
	$row    = cramp_kit( 'matches' )[ $parts[1] ] ?? array();
	$script = $parts[2] ?? '';
	$region = $parts[3] ?? '';
	$found  = $script ? ( $row[ $script ] ?? null ) : ( $row[ $region ] ?? $row[''] ?? null );
	return $found ? $found : null;
}

/**
 * The tag of the page, as it stands in `<html lang>`: that is what the script goes by.
 *
 * @return string
 */
function cramp_kit_page_tag() {
	return str_replace( '_', '-', get_bloginfo( 'language' ) );
}

/**
 * The tag of the post that is shown: as Polylang or WPML have it, else that of the site.
 *
 * @return string
 */
function cramp_kit_post_tag() {
	$post   = in_the_loop() ? get_the_ID() : 0;
	$locale = '';
	if ( $post && function_exists( 'pll_get_post_language' ) ) {
		$locale = pll_get_post_language( $post, 'locale' );
	} elseif ( $post && has_filter( 'wpml_post_language_details' ) ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- it is WPML's.
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		$locale  = is_array( $details ) ? ( $details['locale'] ?? '' ) : '';
	}
	return cramp_kit_tag( (string) $locale ) ?? cramp_kit_tag( get_locale() ) ?? 'en';
}
