// The tests of `npm test` in the other engines: `npm run engines`.
import config from '../web-test-runner.config.mjs';
import { browsers } from './browsers/index.mjs';

export default { ...config, browsers: browsers('firefox', 'webkit') };
