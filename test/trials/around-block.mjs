// What a block of code in the documents leaves out: the page around it, the app, the machine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { page, says, visitSite } from './site.mjs';
import { messages } from './words.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path) => readFileSync(join(root, path), 'utf8');

export const kit = '<script type="module" src="/cramp-kit/cramp-kit.js"></script>';
export const causes = '<cramp-causes></cramp-causes>';
export const inModule = (code) => `<script type="module">${code}</script>`;

const browser = await puppeteer.launch(chromium());
export const close = () => browser.close();

/** Opens a page, waits until its widget says this, and looks at it. */
export const shows = (html, words, look = async () => {}, tag = 'cramp-causes') =>
  visitSite(browser, { 'index.html': html }, async (tab, faults) => {
    await says(tab, tag, words);
    await look(tab);
    assert.deepEqual(faults, []);
  });

/** A page in English shows the causes. */
export const inEnglish = (body, head) =>
  shows(page(body, head, 'en'), messages('en').causes.heading);

/** Code that imports the package, as a bundler hands it to a page. */
export async function bundled(code) {
  const stdin = { contents: code, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return inModule(outputFiles[0].text.replaceAll('</script', '<\\/script'));
}

/** The scripts that it names are there. */
export function runs(code) {
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, name] of code.matchAll(/npm (?:run )?([\w-]+)/g))
    assert.ok(name === 'install' || name in scripts, name);
}

/** The app that test/hosts installs and tries has what it names. The kit comes packed: it is not on npm. */
export function installs(code, path) {
  const app = JSON.parse(read(`demo/hosts/${/(\w+)\.md/.exec(path)[1]}/package.json`));
  for (const [, name, version] of code.matchAll(/ (@?[^@\s]+)@(\S+)/g))
    assert.ok(app.dependencies[name].startsWith(version), name);
}

/** Every run from a fresh clone installs these packages. */
export function isInCi(code) {
  const names = code.split(' ').slice(4);
  assert.deepEqual(
    names.filter((name) => !read('.ci/run').includes(name)),
    [],
  );
}
