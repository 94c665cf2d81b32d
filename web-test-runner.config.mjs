import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { resultsReporter } from './scripts/trust/web-test-runner-reporter.mjs';
import { browsers } from './test/browsers/index.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/trials/**'],
  nodeResolve: true,
  browsers: browsers('chromium'),
  reporters: [defaultReporter(), resultsReporter()],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true, // the target strips `with { type: 'json' }` from imports
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // What a busy machine may need.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '30000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Measured in Chromium; the other engines have no way to.
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 95, lines: 95, functions: 95, branches: 95 },
  },
};
