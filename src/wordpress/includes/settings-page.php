<?php
/**
 * The page Settings > cramp-kit. WordPress itself checks who may save it, and the nonce.
 *
 * @package cramp-kit
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_menu', 'cramp_kit_add_settings_page' );
add_action( 'admin_init', 'cramp_kit_register_setting' );
add_filter( 'plugin_action_links_' . plugin_basename( CRAMP_KIT_FILE ), 'cramp_kit_action_links' );

/**
 * Puts the page into the menu.
 */
function cramp_kit_add_settings_page() {
	add_options_page( __( 'cramp-kit', 'cramp-kit' ), __( 'cramp-kit', 'cramp-kit' ), 'manage_options', 'cramp-kit', 'cramp_kit_settings_page' );
}

/**
 * Registers the option and the fields of its form.
 */
function cramp_kit_register_setting() {
	register_setting(
		'cramp-kit',
		'cramp_kit',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'cramp_kit_sanitize_settings',
		)
	);
	foreach ( cramp_kit_settings_sections() as $section => list( $title, $intro, $fields ) ) {
		add_settings_section(
			$section,
			$title,
			function () use ( $intro ) {
				echo '<p>' . esc_html( $intro ) . '</p>';
			},
			'cramp-kit'
		);
		foreach ( $fields as $name => list( $label, $print ) ) {
			$id = "cramp-kit-$name";
			add_settings_field( $id, $label, $print, 'cramp-kit', $section, array( 'label_for' => 'reviewer-languages' === $name ? '' : $id ) );
		}
	}
}

/**
 * Keeps what makes sense. What does not is reported, and what was set before stays.
 *
 * @param mixed $given What the form has sent.
 * @return array<string, mixed>
 */
function cramp_kit_sanitize_settings( $given ) {
	list( $read, $refused ) = cramp_kit_read_settings( $given );

	$before = cramp_kit_settings();
	$hints  = array(
		'emergencyNumber' => __( 'Emergency number:', 'cramp-kit' ) . ' ' . cramp_kit_hint( 'emergency-number' ),
		'phone'           => __( 'Phone:', 'cramp-kit' ) . ' ' . cramp_kit_hint( 'phone' ),
		'bookingUrl'      => __( 'Booking link:', 'cramp-kit' ) . ' ' . cramp_kit_hint( 'booking-url' ),
		'drafts'          => __( 'Drafts: show or refuse.', 'cramp-kit' ),
		'reviewer'        => __( 'Reviewer: give a name, a day and at least one language, or none of them.', 'cramp-kit' ),
	);
	foreach ( $refused as $name ) {
		add_settings_error( 'cramp_kit', "cramp-kit-$name", $hints[ $name ] );
		if ( isset( $before[ $name ] ) ) {
			$read[ $name ] = $before[ $name ];
		}
	}
	return $read;
}

/**
 * Prints the page.
 */
function cramp_kit_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'To put a text into a post or a page, type /cramp in its editor, or write a shortcode, such as [cramp widget="causes"].', 'cramp-kit' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'cramp-kit' );
			do_settings_sections( 'cramp-kit' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * A way to the page from the list of plugins.
 *
 * @param string[] $links Links of the plugin.
 * @return string[]
 */
function cramp_kit_action_links( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=cramp-kit' ) ), esc_html__( 'Settings', 'cramp-kit' ) );
	array_unshift( $links, $link );
	return $links;
}
