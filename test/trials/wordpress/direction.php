<?php
// Language packs come from wordpress.org. Of the Arabic one a page needs its direction at least.
add_filter(
	'gettext_with_context',
	function ( $translation, $text, $context ) {
		return 'text direction' === $context && 'ar' === get_locale() ? 'rtl' : $translation;
	},
	10,
	3
);
