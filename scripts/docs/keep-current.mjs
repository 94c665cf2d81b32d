import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Writes pages that are made: `{ 'docs/README.md': text }`. With --check it writes nothing, and fails
 * where one says something else. `command` is what makes them.
 */
export async function keepCurrent(pages, command) {
  const stale = [];
  for (const [path, text] of Object.entries(pages)) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
    if (process.argv.includes('--check')) stale.push(path);
    else writeFileSync(file, wanted);
  }
  if (stale.length === 0) return;
  console.error(`Not current: ${stale.join(', ')}. Run: ${command}`);
  process.exitCode = 1;
}
