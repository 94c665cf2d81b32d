import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../trials/visit.mjs';
import { installed, npm } from './installed.mjs';
import { mistakes, refused } from './mistakes.mjs';
import { readWithoutScripts, use } from './page.mjs';

/**
 * Tests the app of a framework: its types, its build, and the page in a browser. In a `describe` of the
 * file that calls it, which a reporter could not tell otherwise.
 *
 * @param name - Its folder in demo/hosts.
 * @param sources - Where its code is.
 * @param output - Where its build goes.
 * @param english - The address of its English page.
 * @param spanish - What stands on its Spanish page.
 * @param prerendered - Whether the text stands in the HTML of the server.
 * @returns The app: the `folder` that it is in once the tests run.
 */
export function host(
  name,
  {
    sources = 'src',
    output = 'dist',
    english = '',
    spanish = /Medicamentos/,
    prerendered = false,
  } = {},
) {
  const app = {};
  let site;

  before(async () => {
    app.folder = installed(fileURLToPath(new URL(`../../demo/hosts/${name}`, import.meta.url)));
    npm(app.folder, 'run', 'build');
    site = await serve(join(app.folder, output));
  });

  after(async () => {
    await site?.close();
    if (app.folder) rmSync(app.folder, { recursive: true });
  });

  test('the checker takes the app and refuses every mistake beside it', () => {
    assert.deepEqual(refused(app.folder, sources), mistakes(app.folder));
  });

  test('the page shows widgets, changes them, hears them and turns them', () =>
    use(`${site.url}/${english}`, spanish));

  if (prerendered)
    test('a reader without scripts sees the text', () =>
      readWithoutScripts(`${site.url}/${english}`));

  return app;
}
