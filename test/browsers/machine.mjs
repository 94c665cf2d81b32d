// What the browsers have to know about the machine they start on.

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** The first of these programs that is on the PATH, as a full path. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** An environment in which every browser speaks English, whatever its owner speaks. */
export const environment = {
  ...process.env,
  LANG: 'en_US.UTF-8', // with C.UTF-8, Chromium's `navigator.language` is not a valid tag
  LC_ALL: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  // Firefox will not run as root in the home of someone else.
  ...(isRoot && { HOME: userInfo().homedir }),
};
