// From what is chosen to what is pasted. No document, no network: what has to be fetched for it is
// handed in.
import { all, div, npm, script } from './forms.js';
import { angular, next, react, vue } from './frameworks.js';
import { kitFiles } from './kit-files.js';
import { look } from './look.js';
import { drupal, squarespace, wix, wordpress } from './sites.js';
import { hasReadyHtml, staticHtml } from './static-html.js';

const forms = { script, static: staticHtml, all, div, npm };
const sites = { wordpress, wix, squarespace, drupal, react, vue, angular, next };

/** How the kit comes to a site. One that is made by hand has the choice. */
const formOf = ({ site, form }) => sites[site] ?? forms[form];

/** What has to be fetched first: files of embed/ for their hashes, and a file of html/. */
export function needs(choice) {
  const form = formOf(choice);
  const ready = form === staticHtml && hasReadyHtml(choice);
  return {
    hashed: choice.pin ? (byScript.get(form)?.(choice) ?? []) : [],
    html: ready ? `${choice.lang}/cramp-${choice.widget}.html` : '',
  };
}

const byScript = new Map([
  [script, (choice) => kitFiles(choice, 'script')],
  [all, (choice) => kitFiles(choice, 'all')],
  [div, (choice) => kitFiles(choice, 'div')],
  [wix, (choice) => kitFiles(choice, 'all')],
  [squarespace, (choice) => kitFiles(choice, 'site')],
  [drupal, (choice) => kitFiles(choice, 'site')],
  [staticHtml, (choice) => (choice.widget === 'language' ? kitFiles(choice, 'script') : [])],
]);

/** Boxes of code, each with a title, and what to know about them. */
export function snippet(choice, found = { hashes: {}, html: '' }) {
  const { boxes, notes, policy } = formOf(choice)(choice, found);
  const rule = look(choice);
  const inPage = choice.site !== 'wix'; // a frame has styles of its own
  return {
    boxes: [
      ...(rule && !inPage ? boxes.map((box) => styled(box, rule)) : boxes),
      ...(rule && inPage ? [{ title: 'In your stylesheet', code: rule }] : []),
      ...(policy
        ? [{ title: 'If your site sends a Content-Security-Policy, it has to allow', code: policy }]
        : []),
    ],
    notes,
  };
}

const styled = ({ title, code }, rule) => ({ title, code: `${code}\n<style>\n${rule}\n</style>` });
