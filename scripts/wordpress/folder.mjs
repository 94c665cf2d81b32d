import { readdirSync, readFileSync } from 'node:fs';

/** The files in a folder, by their paths below it with a prefix. */
export function folder(url, prefix = '') {
  const files = {};
  for (const entry of readdirSync(url, { withFileTypes: true }))
    if (entry.isDirectory())
      Object.assign(files, folder(new URL(`${entry.name}/`, url), `${prefix}${entry.name}/`));
    else files[prefix + entry.name] = readFileSync(new URL(entry.name, url));
  return files;
}
