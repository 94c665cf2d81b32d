export const help = `Writes a widget as HTML that needs no script.

  npx cramp-kit prerender <tag> [options]

  --lang es                   the language; English by default
  --heading-level 3           and the other attributes of the tag: --groups, --limit,
                              --emergency-number, --phone, --booking-url, --languages
  --settings kit.json         settings for all widgets, as in <script data-cramp-kit>
  --follow                    no lang on the tag: with the script on the page, the widget
                              follows the page and its picker
  --light                     plain children instead of shadow DOM, for the styles of the page
  --styles link=/kit.css      a link to where your site has cramp-kit.css, for strict policies;
                              inline by default
  --out causes.html           into a file, not to the screen

Examples

  npx cramp-kit prerender cramp-causes --lang es
  npx cramp-kit prerender cramp-help --lang ar --emergency-number 112 --out help.ar.html
  npx cramp-kit prerender cramp-guide --light --heading-level 3

It needs @lit-labs/ssr: npm install --save-dev @lit-labs/ssr@4.1`;
