// The tools of translators, and of who looks after their files. `node scripts/locales.mjs help` says more.
import { run } from './locales/command-line.mjs';

process.exitCode = await run(process.argv.slice(2));
