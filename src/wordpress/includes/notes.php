<?php
/**
 * What an author has to know. Readers never see it.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Says what is wrong with a widget to those who may mend it.
 *
 * @param string[] $problems Sentences.
 * @return string HTML, empty for readers.
 */
function cramp_kit_note( array $problems ) {
	$post     = in_the_loop() ? get_the_ID() : 0;
	$may_mend = $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
	if ( ! $problems || ! $may_mend ) {
		return '';
	}
	$said = __( 'Only you who may edit this see this line.', 'cramp-kit' );
	return '<p class="cramp-kit-note"><strong>cramp-kit:</strong> ' . esc_html( implode( ' ', $problems ) . ' ' . $said ) . '</p>';
}
