<?php
// Runs code inside a WordPress: php inside.php FOLDER PORT < code. Prints what the code returns, as JSON.
list( , $folder, $port ) = $argv;
$_SERVER                += array(
	'HTTP_HOST'       => "127.0.0.1:$port",
	'SERVER_NAME'     => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
$code                    = file_get_contents( 'php://stdin' );
if ( false !== strpos( $code, 'wp_install(' ) ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
ob_start();
$result = ( static function () use ( $code ) {
	return eval( $code ); // phpcs:ignore -- that is what it is for.
} )();
ob_end_clean();
echo json_encode( $result, JSON_UNESCAPED_UNICODE );
