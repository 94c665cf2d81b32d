// The slow trials that run inside the page, in every engine: `npm run trials`. Some use the script
// as it is built.
import { readFileSync } from 'node:fs';
import config from '../../web-test-runner.config.mjs';
import { browsers } from '../browsers/index.mjs';

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

export default {
  ...config,
  browsers: browsers('chromium', 'firefox', 'webkit'),
  files: 'test/trials/in-page/**/*.test.ts',
  plugins: [...config.plugins, otherVersion],
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '120000' } },
};
