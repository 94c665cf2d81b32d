// What must not be in the files that are shipped, whatever a dependency or the bundler does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { citations } from '../../dist/content/citations.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = (folder, ending) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')]);
const files = [
  ...built('embed', /\.(js|css)$/),
  ...built('html', /\.(html|css)$/),
  ...built('dist', /\.js$/).map(([path, text]) => [path, withoutComments(text)]),
];

/** Only dist/ keeps its comments. They may name what the code must not do. */
function withoutComments(text) {
  return text.replace(/\/\*\*.*?\*\/|^\s*\/\/.*?$/gms, '');
}

/** Where a pattern is found, with a little of what stands around it. */
const found = (pattern, texts = files) =>
  texts.flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 60)}`,
    ),
  );

const never = {
  'a style attribute, which a strict policy refuses': /\sstyle=|setAttribute\(\s*["'`]style/g,
  'an inline event handler': /<[^<>]*\son\w+=["']/g,
  'code made of text': /\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*["'`]|javascript:/g,
  'storage of any kind':
    /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore)\b|\.cookie\b/g,
  'a way to send something':
    /\b(?:sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b|\bfetch\(/g,
  'a way to talk to other pages':
    /\b(?:BroadcastChannel|SharedWorker|serviceWorker|postMessage)\b/g,
  'the development mode of Lit': /dev mode|lit-dev/gi,
  'a source map, which is not shipped': /sourceMappingURL/g,
};

for (const [what, pattern] of Object.entries(never)) {
  test(`nothing that is shipped holds ${what}`, () => {
    assert.deepEqual(found(pattern), []);
  });
}

// How Lit fills the template of each of our own `html` literals. Under Trusted Types the browser
// accepts nothing there but what the policy `cramp-kit` has made.
const ofLit =
  /static createElement\((\w+),\w+\)\{const (\w+)=\w+\.createElement\("template"\);return \2\.innerHTML=\1,\2\}/g;

test('markup is made of text in one place, the template of Lit', () => {
  const where = found(ofLit).map((place) => place.split(':')[0]);
  const rest = files.map(([path, text]) => [path, text.replaceAll(ofLit, '')]);

  assert.deepEqual(where.toSorted(), ['embed/cramp-kit.all.js', 'embed/runtime.js']);
  assert.deepEqual(
    found(
      /innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|DOMParser|createContextualFragment|document\.write/g,
      rest,
    ),
    [],
  );
});

test('no address is named but those of the sources, and names that nothing is fetched from', () => {
  const names = [
    'http://www.w3.org/2000/svg', // an XML namespace
    'https://schema.org', // the vocabulary of the description for search engines
    'https://host.invalid', // a base for `new URL()`
  ];
  const known = new Set([...Object.values(citations).map(({ url }) => url), ...names]);
  const strange = files.flatMap(([path, text]) =>
    (text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>\\]+/g) ?? [])
      .map((address) => address.replaceAll('&amp;', '&'))
      .filter((address) => !known.has(address))
      .map((address) => `${path}: ${address}`),
  );

  assert.deepEqual(strange, []);
});

test('no path of the machine that built it is in it', () => {
  const places = [root, `${homedir()}/`, `${tmpdir()}/`, 'file://'];

  assert.deepEqual(
    files.flatMap(([path, text]) =>
      places.filter((place) => text.includes(place)).map((place) => `${path}: ${place}`),
    ),
    [],
  );
});
