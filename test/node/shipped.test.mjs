// What must not be in the files that are shipped, whatever a dependency or the bundler does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { citations } from '../../dist/content/citations.js';
import { texts as textsOfPlugin } from '../../scripts/wordpress/texts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = (folder, ending) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')]);
const script = built('embed', /\.(js|css)$/);
const html = [
  ...built('html', /\.(html|css)$/),
  ...Object.entries(await textsOfPlugin(new URL('../../html/', import.meta.url))).map(
    ([path, text]) => [`the plugin's ${path}`, text.toString()],
  ),
];
const files = [
  ...script,
  ...html,
  ...built('dist', /\.js$/).map(([path, text]) => [path, withoutComments(text)]),
  // What the plugin does on pages that readers see: its settings are for editors.
  ...built('src/wordpress/includes', /^(?!settings).*\.php$/),
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
  'a style attribute, which a strict policy refuses':
    /\sstyle=|setAttribute\(\s*["'`]style|["']style["']\s*:\s*["'`]/g,
  'an inline event handler': /<[^<>]*\son\w+=["']|["']on(?!e["'])[a-z]+["']\s*:\s*["'`]/g,
  'a page inside a page': /<(?:iframe|object|embed)\b|\bsrcdoc\b/g,
  'code made of text': /\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*["'`]|javascript:/g,
  'storage of any kind':
    /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore)\b|\.cookie\b/g,
  'a way to send something':
    /\b(?:sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|fetchLater)\b|\bfetch\(|\sping=|["']ping["']:|dns-prefetch|preconnect|speculationrules/g,
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

test('the script asks for one Trusted Types policy, under the name of the kit', () => {
  const policies = script.flatMap(([path, text]) =>
    [...text.matchAll(/createPolicy\(["'`]([^"'`]*)/g)].map(([, name]) => `${path}: ${name}`),
  );

  assert.deepEqual(policies, ['embed/cramp-kit.all.js: cramp-kit', 'embed/runtime.js: cramp-kit']);
});

test('static HTML brings no styles and no scripts but by a link', () => {
  assert.deepEqual(found(/<(?:style|script)\b/g, html), []);
});

test('no document, snippet or page of the demo asks a site to weaken its policy', () => {
  const documents = [
    ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'src/wordpress/readme.txt'].map((path) => [
      path,
      readFileSync(`${root}${path}`, 'utf8'),
    ]),
    ...built('docs', /\.md$/),
    ...built('demo', /^(?!.*node_modules).*\.(html|js|ts|tsx|vue|svelte|astro)$/),
  ];
  const weak =
    /unsafe-(?:inline|eval|hashes)|wasm-unsafe-eval|strict-dynamic|(?:script|style|default)-src [^;"'`\n]*(?:\*|data:|blob:)/g;

  assert.deepEqual(found(weak, documents), []);
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
