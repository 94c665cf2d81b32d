// The slow trials that run inside the page, in every engine: `npm run trials`. Some use the script
// as it is built.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import config from '../../web-test-runner.config.mjs';
import { browsers } from '../browsers/index.mjs';
import { watchExits } from './exits.mjs';

/** The built script once more, as a version that has another heading. */
const otherVersion = {
  name: 'other-version',
  serve({ path }) {
    if (!path.startsWith('/other-version/')) return;
    const file = new URL(`../../${path.replace('/other-version/', 'embed/')}`, import.meta.url);
    const script = readFileSync(file, 'utf8');
    return { body: script.replaceAll('Why leg cramps happen', 'Why legs cramp'), type: 'js' };
  },
};

/** The modules of `bundled/`, each with all that it imports, as a site has them. */
const bundled = {
  name: 'bundled',
  serve({ path }) {
    if (!path.startsWith('/bundled/')) return;
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(new URL(`in-page${path}`, import.meta.url))],
      bundle: true,
      format: 'esm',
      conditions: ['production'],
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** The pages of the demo, watched from their first line. The runner would write a script of its own into them. */
function demoPages(context, next) {
  if (!/^\/demo\/[\w-]+\.html$/.test(context.path)) return next();
  context.type = 'html';
  const page = readFileSync(new URL(`../..${context.path}`, import.meta.url), 'utf8');
  context.body = page.replace('<head>', `<head><script>(${String(watchExits)})()</script>`);
}

const pages = new Map();

/** Keeps a page that a trial puts there, and sends it as it is. Firefox has no `'self'` in a `srcdoc`. */
async function ownPages(context, next) {
  const { method, path, req } = context;
  if (!path.startsWith('/page/')) return next();
  if (method === 'PUT') pages.set(path, (await req.setEncoding('utf8').toArray()).join(''));
  context.type = 'html';
  context.body = pages.get(path);
}

export default {
  ...config,
  browsers: browsers('chromium', 'firefox', 'webkit'),
  files: 'test/trials/in-page/**/*.test.ts',
  middleware: [demoPages, ownPages],
  plugins: [...config.plugins, otherVersion, bundled],
  testFramework: { config: { timeout: '120000' } },
};
