<?php
/**
 * The fields of the settings page.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The sections of the form: title, what stands under it, and its fields with what prints them.
 *
 * @return array<string, array{0: string, 1: string, 2: array<string, array{0: string, 1: callable}>}>
 */
function cramp_kit_settings_sections() {
	return array(
		'cramp-kit-contacts' => array(
			__( 'Contacts', 'cramp-kit' ),
			__( 'For "When to get help" and the guide. A block or a shortcode can have others. Without an emergency number the text says "your local emergency number".', 'cramp-kit' ),
			array(
				'emergencyNumber' => array( __( 'Emergency number', 'cramp-kit' ), cramp_kit_text_field( 'emergencyNumber', 'tel', '112' ) ),
				'phone'           => array( __( 'Phone', 'cramp-kit' ), cramp_kit_text_field( 'phone', 'tel', '+34 900 123 456' ) ),
				'bookingUrl'      => array( __( 'Booking link', 'cramp-kit' ), cramp_kit_text_field( 'bookingUrl', 'text', '/appointments' ) ),
			),
		),
		'cramp-kit-review'   => array(
			__( 'Review', 'cramp-kit' ),
			__( 'All texts are drafts: no clinician has checked them for the kit. If one has checked them for your site, readers see who and when instead of the line about drafts.', 'cramp-kit' ),
			array(
				'drafts'             => array( __( 'Drafts', 'cramp-kit' ), 'cramp_kit_drafts_field' ),
				'reviewer-name'      => array( __( 'Reviewer', 'cramp-kit' ), cramp_kit_text_field( 'reviewer-name', 'text', 'Dr. Ana Ruiz' ) ),
				'reviewer-on'        => array( __( 'Day of the review', 'cramp-kit' ), cramp_kit_text_field( 'reviewer-on', 'date', '' ) ),
				'reviewer-languages' => array( __( 'Languages reviewed', 'cramp-kit' ), 'cramp_kit_languages_field' ),
			),
		),
	);
}

/**
 * What prints a field for one line.
 *
 * @param string $name    The setting; of the reviewer, `reviewer-` and the entry.
 * @param string $type    The type of the input.
 * @param string $example What a value looks like.
 * @return callable
 */
function cramp_kit_text_field( $name, $type, $example ) {
	return function () use ( $name, $type, $example ) {
		$keys  = explode( '-', $name );
		$value = cramp_kit_settings();
		foreach ( $keys as $key ) {
			$value = $value[ $key ] ?? '';
		}
		printf(
			'<input type="%s" class="regular-text" id="%s" name="%s" value="%s" placeholder="%s">',
			esc_attr( $type ),
			esc_attr( "cramp-kit-$name" ),
			esc_attr( 'cramp_kit[' . implode( '][', $keys ) . ']' ),
			esc_attr( $value ),
			esc_attr( $example )
		);
	};
}

/**
 * Prints the choice about drafts.
 */
function cramp_kit_drafts_field() {
	$chosen  = cramp_kit_settings()['drafts'] ?? 'show';
	$choices = array(
		'show'   => __( 'Show them. Each says that it is one.', 'cramp-kit' ),
		'refuse' => __( 'Refuse them: readers get a checked language instead, with a note; English where none is checked.', 'cramp-kit' ),
	);
	echo '<select id="cramp-kit-drafts" name="cramp_kit[drafts]">';
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/**
 * Prints the languages that the reviewer has checked.
 */
function cramp_kit_languages_field() {
	$checked = cramp_kit_settings()['reviewer']['languages'] ?? array();
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Languages reviewed', 'cramp-kit' ) . '</legend><div style="columns:12em 4;max-width:60em">';
	foreach ( cramp_kit( 'languages' ) as $tag => $language ) {
		printf(
			'<label style="display:block"><input type="checkbox" name="cramp_kit[reviewer][languages][]" value="%1$s"%2$s> <span lang="%1$s">%3$s</span></label>',
			esc_attr( $tag ),
			checked( in_array( $tag, $checked, true ), true, false ),
			esc_html( $language['name'] )
		);
	}
	echo '</div></fieldset>';
}
