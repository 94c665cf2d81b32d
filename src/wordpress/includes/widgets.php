<?php
/**
 * The widgets, and which attributes each takes besides `lang`.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The attributes by the name of the widget, which is that of its tag without `cramp-`.
 *
 * @return array<string, string[]>
 */
function cramp_kit_widgets() {
	$contacts = array( 'emergency-number', 'phone', 'booking-url' );
	return array(
		'overview'   => array( 'heading-level' ),
		'vs-rls'     => array( 'heading-level' ),
		'causes'     => array( 'heading-level', 'groups' ),
		'relief'     => array( 'heading-level' ),
		'prevention' => array( 'heading-level', 'limit' ),
		'help'       => array_merge( array( 'heading-level' ), $contacts ),
		'guide'      => array_merge( array( 'heading-level', 'groups', 'limit' ), $contacts ),
		'language'   => array( 'languages' ),
	);
}
