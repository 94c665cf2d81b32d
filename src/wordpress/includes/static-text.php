<?php
/**
 * The text of a widget as HTML that needs no script.
 *
 * The files in texts/ hold every widget in every language. The numbers of the site, its reviewer and
 * the level of the headings are put in here. What is left to the script is to show a part only
 * (`groups`, `limit`): without it readers see the whole text.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The box with the text, marked with the fingerprint of what it says.
 *
 * @param string                $widget     The name of the widget.
 * @param string                $language   The language of the text.
 * @param array<string, string> $attributes Those on the tag.
 * @param array<string, mixed>  $settings   The settings of the site.
 * @return string
 */
function cramp_kit_static_text( $widget, $language, array $attributes, array $settings ) {
	// A file of this plugin, named by words that are in its own tables.
	$text = file_get_contents( plugin_dir_path( CRAMP_KIT_FILE ) . "texts/$language/cramp-$widget.html" );
	$text = cramp_kit_with_contacts( $text, $attributes, $settings );
	$text = cramp_kit_with_levels( $text, (int) ( $attributes['heading-level'] ?? 2 ) );

	$said = array_diff_key( $attributes, array_flip( array( 'groups', 'limit' ) ) );
	if ( cramp_kit_is_attested( $language, $settings ) ) {
		$text = cramp_kit_with_reviewer( $text, $language, $settings['reviewer'] );
		// The script knows how readers of the language write a day. PHP does not.
		unset( $settings['reviewer'] );
	}
	$made = cramp_kit_fingerprint( $widget, $language, $said, $settings );
	return preg_replace( '/^<section/', '<section data-prerendered="' . $made . '"', $text );
}

/**
 * With the numbers and the address that are set for the widget, else for the site.
 *
 * @param string                $text       The text with both forms of each place.
 * @param array<string, string> $attributes Those on the tag.
 * @param array<string, mixed>  $settings   The settings of the site.
 * @return string
 */
function cramp_kit_with_contacts( $text, array $attributes, array $settings ) {
	$names = array(
		'emergency-number' => 'emergencyNumber',
		'phone'            => 'phone',
		'booking-url'      => 'bookingUrl',
	);
	return preg_replace_callback(
		'~<!--if ([a-z-]+)-->(.*?)<!--else-->(.*?)<!--end-->~s',
		function ( $place ) use ( $attributes, $settings, $names ) {
			list( , $name, $with, $without ) = $place;
			$value                           = $attributes[ $name ] ?? $settings[ $names[ $name ] ] ?? null;
			if ( null === $value ) {
				return $without;
			}
			return strtr(
				$with,
				array(
					// Behind the code of a country nobody dials the zero of +44 (0)20.
					'{dial}'   => preg_replace( array( '/^(\+[^(]*)\(\s*0\s*\)/', '/[^\d+]/' ), array( '$1', '' ), $value ),
					'{number}' => str_replace( ' ', "\u{A0}", $value ),
					'{url}'    => esc_html( $value ),
				)
			);
		},
		$text
	);
}

/**
 * With headings from another level on. Below 6 they stay 6.
 *
 * @param string $text  The text with its heading at level 2.
 * @param int    $level The level wanted.
 * @return string
 */
function cramp_kit_with_levels( $text, $level ) {
	return preg_replace_callback(
		'~(</?h)([2-6])(?=[ >])~',
		function ( $tag ) use ( $level ) {
			return $tag[1] . min( 6, (int) $tag[2] - 2 + $level );
		},
		$text
	);
}

/**
 * With the site's reviewer in place of the line about drafts.
 *
 * @param string                                               $text     The text.
 * @param string                                               $language Its language.
 * @param array{name: string, on: string, languages: string[]} $reviewer Who has checked it.
 * @return string
 */
function cramp_kit_with_reviewer( $text, $language, array $reviewer ) {
	$line = strtr(
		cramp_kit( 'languages' )[ $language ]['checked'],
		array(
			'{{by}}' => $reviewer['name'],
			'{{on}}' => "\u{2066}{$reviewer['on']}\u{2069}", // Its digits in order inside right-to-left words.
		)
	);
	return preg_replace_callback(
		'~(<p part="review">).*?(</p>)~',
		function ( $place ) use ( $line ) {
			return $place[1] . esc_html( $line ) . $place[2];
		},
		$text
	);
}
