// The files of embed/ that a snippet names, and how a page asks for them.
import { attributesOf, version } from './widgets.js';

/** Says in a page what it was made for. */
export const mark = `<!-- cramp-kit ${version} -->`;

/** What a page fetches for a choice. The script itself is the last. */
export function kitFiles(choice, form) {
  const words = choice.lang && choice.lang !== 'en' ? [`locales/${choice.lang}.js`] : [];
  if (form === 'site') return ['room.css', 'cramp-kit.js']; // for all pages: nothing ahead for one of them
  if (form === 'all') return ['room.css', ...words, 'cramp-kit.all.js'];
  const filled = form === 'div' ? ['fill.js'] : [];
  return ['room.css', ...filled, ...textFiles(choice, words), 'cramp-kit.js'];
}

/** A text that nothing has changed is there ready-made. With attributes the runtime writes it. */
function textFiles(choice, words) {
  if (attributesOf(choice).length > 0) return ['runtime.js', ...words];
  const text = `widgets/${choice.lang}/cramp-${choice.widget}.js`;
  return ['ready-made.js', ...(choice.lang ? [text] : [])];
}

/** The lines that ask for these files, with the hashes that are known of them. */
export function kitLines({ base, ...choice }, form, hashes) {
  // A hash of a file from elsewhere counts only if it is asked for without cookies. Modules always are.
  const elsewhere = originOf(base) ? ' crossorigin="anonymous"' : '';
  return kitFiles(choice, form).map((file, i, { length }) => {
    const pinned = hashes[file] ? ` integrity="${hashes[file]}"` : '';
    const address = `${base}${file}`;
    if (file.endsWith('.css'))
      return `<link rel="stylesheet" href="${address}"${pinned}${elsewhere} />`;
    return i < length - 1
      ? `<link rel="modulepreload" href="${address}"${pinned} />`
      : `<script type="module" src="${address}"${pinned}></script>`;
  });
}

/** What a page has to allow for the script. */
export function scriptPolicy({ base }) {
  const server = originOf(base) ?? `'self'`;
  return `script-src ${server}; style-src ${server}; trusted-types cramp-kit`;
}

/** The server that has the kit, where it is not that of the page. */
export const originOf = (base) => /^https?:\/\/[^/]+/.exec(base)?.[0];
