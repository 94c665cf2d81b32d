// The slow trials that run inside the page, in every engine: `npm run trials`.
import config from '../../web-test-runner.config.mjs';

export default {
  ...config,
  files: 'test/trials/in-page/**/*.test.ts',
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '120000' } },
};
