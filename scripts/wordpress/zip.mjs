import { zipSync } from 'fflate';

/** Zip files have local times: this is the same one everywhere. */
const mtime = new Date(1980, 0, 1);

/** A zip of files under one folder: the same bytes for the same files. */
export function zip(folder, files) {
  const sorted = Object.keys(files).toSorted();
  const entries = sorted.map((path) => [folder + path, new Uint8Array(files[path])]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
