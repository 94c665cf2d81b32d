// What is pasted into pages that no framework makes.
import { kitLines, mark, scriptPolicy } from './kit-files.js';
import { divTag, plainTag } from './write-tag.js';

const here = 'Where the text is to stand';
export const wholeFolder =
  'Put all that is in embed/ of the kit on your site, under the address of the kit.';
export const unpublished =
  'The package is not on npm yet: until then, install the file that npm pack makes.';

export const script = (choice, { hashes }) => ({
  boxes: [{ title: here, code: together(kitLines(choice, 'script', hashes), plainTag(choice)) }],
  notes: [wholeFolder, ...pins(choice, hashes)],
  policy: scriptPolicy(choice),
});

export const all = (choice, { hashes }) => ({
  boxes: [
    {
      title: 'In a block for code or for embedded HTML',
      code: together(kitLines(choice, 'all', hashes), plainTag(choice)),
    },
  ],
  notes: [
    'Put cramp-kit.all.js, room.css and the folder locales/ under the address of the kit.',
    ...pins(choice, hashes),
  ],
  policy: scriptPolicy(choice),
});

export const div = (choice, { hashes }) => ({
  boxes: [
    {
      title: 'Once, in the head of the page or in a field for scripts',
      code: together(kitLines(choice, 'div', hashes)),
    },
    { title: 'In the editor, as HTML', code: divTag(choice) },
  ],
  notes: [
    wholeFolder,
    'The editor has to let through the attributes of the div. The link in it may go.',
    ...pins(choice, hashes),
  ],
  policy: scriptPolicy(choice),
});

export const npm = (choice) => ({
  boxes: [
    { title: 'Install', code: 'npm install cramp-kit' },
    { title: 'In your script', code: `import 'cramp-kit/define/cramp-${choice.widget}.js';` },
    { title: here, code: plainTag(choice) },
  ],
  notes: [unpublished],
  policy: `script-src 'self'; style-src 'self'; trusted-types lit-html`,
});

export const together = (lines, ...rest) =>
  [mark, ...lines, ...rest.flatMap((each) => ['', each])].join('\n');

export function pins({ pin }, hashes) {
  if (!pin) return [];
  return Object.keys(hashes).length > 0
    ? ['The hashes are those of this version. After an update, make a new snippet.']
    : ['There are no hashes in it: browsers make them only on pages that come by https.'];
}
