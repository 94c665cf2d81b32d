// The docs as they stand on GitHub: every link leads somewhere, and every picture is there and small.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { marked } from 'marked';
import { parseFragment } from 'parse5';

const root = fileURLToPath(new URL('../../', import.meta.url));
const markdown = (folder, options) =>
  readdirSync(`${root}${folder}`, { encoding: 'utf8', ...options })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}${file}`);
const pages = [...markdown(''), ...markdown('docs/', { recursive: true })];

/** What a page has: the anchors of its headings, its links and its pictures. */
function contentOf(page) {
  const html = marked.parse(readFileSync(`${root}${page}`, 'utf8'));
  const slugger = new GithubSlugger();
  const found = { anchors: [], links: [], pictures: [] };
  for (const element of elementsIn(parseFragment(html))) {
    const { id, href, src, alt } = Object.fromEntries(element.attrs.map((a) => [a.name, a.value]));
    if (/^h[1-6]$/.test(element.tagName)) found.anchors.push(slugger.slug(textOf(element)));
    if (id) found.anchors.push(id);
    if (href) found.links.push(href);
    if (element.tagName === 'img') found.pictures.push({ src, alt });
  }
  return found;
}

const elementsIn = ({ childNodes = [] }) =>
  childNodes.flatMap((node) => [...(node.tagName ? [node] : []), ...elementsIn(node)]);

const textOf = ({ value = '', childNodes = [] }) => value + childNodes.map(textOf).join('');

const contents = Object.fromEntries(pages.map((page) => [page, contentOf(page)]));

/** Where a link of a page leads: a file from the root, and an anchor in it. */
function targetOf(page, link) {
  const [path, anchor] = link.split('#');
  return { file: path ? posix.join(posix.dirname(page), path) : page, anchor };
}

const isOurs = (link) => !/^[a-z]+:/.test(link);

/** Whether a link leads to a file, and to an anchor that it has. */
function leadsSomewhere(page, link) {
  const { file, anchor } = targetOf(page, link);
  if (!existsSync(`${root}${file}`)) return false;
  return !anchor || !file.endsWith('.md') || contentOf(file).anchors.includes(anchor);
}

for (const [page, { links, pictures }] of Object.entries(contents)) {
  test(`every link of ${page} leads somewhere`, () => {
    assert.deepEqual(
      links.filter(isOurs).filter((link) => !leadsSomewhere(page, link)),
      [],
    );
  });

  test(`every picture of ${page} is there, and says what it shows`, () => {
    assert.deepEqual(
      pictures.filter(({ src, alt }) => !alt?.trim() || !leadsSomewhere(page, src)),
      [],
    );
  });
}

test('the ready-made HTML that the pages name is there', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(`${root}${page}`, 'utf8').matchAll(/html\/[\w<>-]+\/cramp-[\w-]+\.html/g)].map(
      ([file]) => file.replace('<language>', 'en'),
    ),
  );

  assert.notEqual(named.length, 0);
  assert.deepEqual(
    named.filter((file) => !existsSync(`${root}${file}`)),
    [],
  );
});

test('the README begins with a picture', () => {
  assert.equal(contents['README.md'].pictures.length, 1);
});

const album = readdirSync(`${root}docs/pictures`).map((file) => `docs/pictures/${file}`);

test('every picture stands in a page', () => {
  const shown = Object.entries(contents).flatMap(([page, { pictures }]) =>
    pictures.map(({ src }) => targetOf(page, src).file),
  );

  assert.deepEqual(
    album.filter((picture) => !shown.includes(picture)),
    [],
  );
});

test('pictures are small', () => {
  const sizes = album.map((picture) => statSync(`${root}${picture}`).size);

  assert.ok(Math.max(...sizes) <= 60_000, `One has ${Math.max(...sizes)} bytes.`);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(all <= 1_000_000, `Together they have ${all} bytes.`);
});
