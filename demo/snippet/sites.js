// What is pasted into the systems that many sites are made with, as docs/hosts has it.
import { pins, together, wholeFolder } from './forms.js';
import { kitFiles, kitLines, scriptPolicy } from './kit-files.js';
import { widgets } from './widgets.js';
import { divTag, plainTag, shortcode } from './write-tag.js';

const inFull = 'Write the address of the kit in full, beginning with https://.';
const otherServer = `${inFull} Its server has to send Access-Control-Allow-Origin: *.`;

export const wordpress = (choice) => ({
  boxes: [
    { title: 'As a shortcode', code: shortcode(choice) },
    { title: 'As a block: type /cramp and choose', code: widgets[choice.widget].block },
  ],
  notes: [
    'Install the plugin cramp-kit.zip first. The text then stands in the page as HTML.',
    'What you have chosen for a block is set in its sidebar.',
  ],
});

/** A frame of another server: links in it would open in the frame, and most sources refuse that. */
export const wix = (choice, { hashes }) => ({
  boxes: [
    {
      title: 'In an element "Embed HTML", as code',
      code: together(
        ['<base target="_blank" />', ...kitLines(choice, 'all', hashes)],
        plainTag(choice),
      ),
    },
  ],
  notes: [
    'Put cramp-kit.all.js, room.css and the folder locales/ under the address of the kit.',
    otherServer,
    'The element is a frame, which does not know the language of your page: choose one here.',
    'It does not grow: make it as high as the text, on a phone too. What is longer scrolls in it.',
    ...(choice['booking-url']?.startsWith('/')
      ? ['Write the address to book at in full too.']
      : []),
    ...pins(choice, hashes),
  ],
  policy: scriptPolicy(choice),
});

/** The script in the header: one that stands in a block does not run where pages are changed in place. */
export const squarespace = (choice, { hashes }) => ({
  boxes: [
    {
      title: 'Once, in Code Injection, as the header',
      code: together(kitLines(choice, 'site', hashes)),
    },
    { title: 'In a code block', code: plainTag(choice) },
  ],
  notes: [
    'Put all that is in embed/ of the kit on a server of yours, under the address of the kit.',
    otherServer,
    ...pins(choice, hashes),
  ],
  policy: scriptPolicy(choice),
});

export const drupal = (choice, { hashes }) => ({
  boxes: [
    { title: 'At the end of mytheme.libraries.yml', code: library(choice, hashes) },
    { title: 'In mytheme.info.yml', code: 'libraries:\n  - mytheme/cramp-kit' },
    { title: 'In the editor, as source', code: divTag(choice) },
  ],
  notes: [
    wholeFolder,
    'The text format has to allow the div with its attributes. docs/hosts/drupal.md says where.',
    ...pins(choice, hashes),
  ],
  policy: scriptPolicy(choice),
});

function library({ base, ...choice }, hashes) {
  const [stylesheet, script] = kitFiles(choice, 'site');
  const pinned = (file) => (hashes[file] ? [`integrity: '${hashes[file]}'`] : []);
  const entry = (file, attributes) => {
    const options = [
      'preprocess: false',
      ...(/^https?:/.test(base) ? ['type: external'] : []),
      ...(attributes.length > 0 ? [`attributes: { ${attributes.join(', ')} }`] : []),
    ];
    return `${base}${file}: { ${options.join(', ')} }`;
  };
  return `cramp-kit:
  css:
    theme:
      ${entry(stylesheet, pinned(stylesheet))}
  js:
    ${entry(script, ['type: module', ...pinned(script)])}`;
}
