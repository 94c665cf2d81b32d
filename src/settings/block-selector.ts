/** How a page without code sets things: `<script type="application/json" data-cramp-kit>{ … }</script>`. */
export const blockSelector = 'script[type="application/json"][data-cramp-kit]';
